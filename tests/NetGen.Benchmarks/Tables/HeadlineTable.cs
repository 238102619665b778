using System.Globalization;

namespace NetGen.Benchmarks;

/// <summary>A workload a row, a peer a column: its time, and how many times NetGen's that is.</summary>
internal sealed class HeadlineTable(IReadOnlyList<IPeer> peers)
{
    private readonly MarkdownTable _table = new(["one thread", "NetGen", "of FMA peak", "bytes", .. peers.Select(peer => peer.Name)]);

    /// <param name="workload">The row.</param>
    /// <param name="result">NetGen's figures first, then those of <paramref name="taking"/>.</param>
    /// <param name="taking">The peers that took part.</param>
    public void Add(Workload workload, Result result, IReadOnlyList<IPeer> taking)
    {
        _table.Add(
        [
            $"{workload.Name}: {workload.Title}",
            Figures.Time(result.Nanoseconds[0]),
            Figures.Percent(result.ShareOfPeak),
            result.BytesACall.ToString("0.#", CultureInfo.InvariantCulture),
            .. peers.Select(peer => Cell(result, taking, peer)),
        ]);
    }

    public override string ToString() => _table.ToString();

    private static string Cell(Result result, IReadOnlyList<IPeer> taking, IPeer peer)
    {
        int place = 1 + taking.TakeWhile(other => other != peer).Count();
        return place > taking.Count ? "" : $"{Figures.Time(result.Nanoseconds[place])}, {Figures.Ratio(result.Ratios[place])}";
    }
}
