using System.Globalization;

namespace NetGen.Benchmarks;

/// <summary>A workload a row, a peer a column: its time, and how many times NetGen's that is. A peer without any work here has no column.</summary>
internal sealed class HeadlineTable
{
    private readonly List<(string[] Start, Dictionary<IPeer, string> Peers)> _rows = [];

    /// <param name="workload">The row.</param>
    /// <param name="result">NetGen's figures first, then those of <paramref name="taking"/>.</param>
    /// <param name="taking">The peers that took part.</param>
    public void Add(Workload workload, Result result, IReadOnlyList<IPeer> taking)
    {
        string[] start =
        [
            $"{workload.Name}: {workload.Title}",
            Figures.Time(result.Nanoseconds[0]),
            Figures.Percent(result.ShareOfPeak),
            result.BytesACall.ToString("0.#", CultureInfo.InvariantCulture),
        ];
        _rows.Add((start, taking.Select((peer, place) => (peer, place: place + 1)).ToDictionary(
            one => one.peer,
            one => $"{Figures.Time(result.Nanoseconds[one.place])}, {Figures.Ratio(result.Ratios[one.place])}")));
    }

    /// <summary>The table, its columns in the order of <paramref name="peers"/>.</summary>
    public string Text(IEnumerable<IPeer> peers)
    {
        IPeer[] columns = [.. peers.Where(peer => _rows.Any(row => row.Peers.ContainsKey(peer)))];
        var table = new MarkdownTable(["one thread", "NetGen", "of FMA peak", "bytes", .. columns.Select(peer => peer.Name)]);
        foreach (var (start, cells) in _rows)
            table.Add([.. start, .. columns.Select(peer => cells.GetValueOrDefault(peer, ""))]);
        return table.ToString();
    }
}
