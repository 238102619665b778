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
        Console.WriteLine(Machine.Description);
        Console.WriteLine($"Medians of {rounds} rounds, in each of which every contestant runs once; × is a peer's time over NetGen's, within the round.");
        Console.WriteLine();

        var table = new HeadlineTable(present);
        List<string> faults = [];
        List<double> peaks = [];
        foreach (var workload in workloads)
        {
            Console.Error.Write($"\r{workload.Name}: {workload.Title} …\e[K");
            var (result, taking) = Measure(workload, present, rounds, faults);
            table.Add(workload, result, taking);
            peaks.Add(result.PeakMultiplyAdds);
        }

        Console.Error.Write("\r\e[K");
        Console.WriteLine(table);
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"FMA peak {2 * Rounds.Median([.. peaks]):F0} GFLOP/s on one core, measured in the same rounds."));
        Console.WriteLine("Checked: every peer's losses, or outputs, agree with NetGen's from the same parameters over the same numbers.");
        foreach (var peer in peers.Where(peer => peer.Absence is not null))
            Console.WriteLine($"{peer.Name}: {peer.Absence}.");
        foreach (string fault in faults)
            Console.Error.WriteLine(fault);
        return faults.Count > 0 ? 1 : 0;
    }

    private static (Result Result, IReadOnlyList<IPeer> Taking) Measure(Workload workload, IPeer[] peers, int rounds, List<string> faults)
    {
        var netGen = new NetGenContestant(workload.Task);
        List<IPeer> taking = [];
        List<IContestant> contestants = [netGen];
        foreach (var peer in peers)
        {
            if (peer.For(workload.Task) is not { } contestant)
                continue;
            if (Agreement.Difference(workload.Task, netGen, contestant) is { } difference)
            {
                faults.Add($"{peer.Name} does not do the same work at {workload.Name}, {workload.Title}: its answers are off by {Figures.Percent(difference)}; it is left out.");
                continue;
            }

            taking.Add(peer);
            contestants.Add(contestant);
        }

        var result = Rounds.Measure(workload.Task, contestants, rounds);
        foreach (var contestant in contestants.OfType<IDisposable>())
            contestant.Dispose();
        return (result, taking);
    }
}
