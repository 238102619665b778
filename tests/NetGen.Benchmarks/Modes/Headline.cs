using System.Globalization;

namespace NetGen.Benchmarks;

/// <summary>W1 to W5 against every peer that is there.</summary>
internal static class Headline
{
    /// <summary>Measures and prints.</summary>
    /// <returns>1 where a peer's answers differ from NetGen's, else 0.</returns>
    public static int Run(IReadOnlyList<Workload> workloads, int rounds)
    {
        var peers = Peers.All();
        IPeer[] present = [.. peers.Where(peer => peer.Absence is null)];
        var table = new HeadlineTable();
        List<string> faults = [];
        List<double> peaks = [];
        foreach (var workload in workloads)
        {
            Console.Error.WriteLine($"{workload.Name}: {workload.Title} …");
            var (result, taking) = Measure(workload.Make(), $"{workload.Name}, {workload.Title}", present, rounds, faults);
            table.Add(workload, result, taking);
            peaks.Add(result.PeakMultiplyAdds);
        }

        Console.WriteLine(Machine.Description);
        Console.WriteLine($"Medians of {rounds} rounds, in each of which every contestant runs once; × is a peer's time over NetGen's in the same round.");
        Console.WriteLine();
        Console.WriteLine(table.Text(present));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FMA peak: {2 * Rounds.Median([.. peaks]):F0} GFLOP/s on one core, measured in the same rounds."));
        Console.WriteLine(AdamAgainstCopy(rounds));
        foreach (var peer in peers.Where(peer => peer.Absence is not null))
            Console.WriteLine($"{peer.Name}: {peer.Absence}.");
        foreach (string fault in faults)
            Console.Error.WriteLine(fault);
        if (faults.Count == 0)
            Console.WriteLine("Every peer's losses or outputs, from the same parameters over the same numbers, agree with NetGen's.");
        return faults.Count > 0 ? 1 : 0;
    }

    private static (Result Result, IReadOnlyList<IPeer> Taking) Measure(WorkTask task, string title, IPeer[] peers, int rounds, List<string> faults)
    {
        var netGen = new NetGenContestant(task);
        List<IPeer> taking = [];
        List<IContestant> contestants = [netGen];
        foreach (var peer in peers)
        {
            if (peer.For(task) is not { } contestant)
                continue;
            if (Agreement.Difference(task, netGen, contestant) is { } difference)
            {
                faults.Add($"{peer.Name} does not do the same work at {title}: its answers are off by {Figures.Percent(difference)}; it is left out.");
                continue;
            }

            taking.Add(peer);
            contestants.Add(contestant);
        }

        var result = Rounds.Measure(task, contestants, rounds);
        foreach (var contestant in contestants.OfType<IDisposable>())
            contestant.Dispose();
        return (result, taking);
    }

    private static string AdamAgainstCopy(int rounds)
    {
        var result = Rounds.Measure(FlatUpdate.Contestants(), 1, 0, rounds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Adam alone over {FlatUpdate.Parameters:N0} parameters: {Figures.Time(result.Nanoseconds[0])}; a plain copy of the same bytes: {Figures.Time(result.Nanoseconds[1])}, {Figures.Ratio(result.Ratios[1])}.");
    }
}
