using System.Globalization;

namespace NetGen.Benchmarks;

/// <summary>A training step on one thread and on several, in turns, with the same bits.</summary>
internal static class ThreadSpeed
{
    private static readonly int[] s_threads = [.. new[] { 1, 2, 4 }.Where(threads => threads <= Environment.ProcessorCount)];

    /// <returns>0, or 1 when a number of threads gave other bits.</returns>
    public static int Run(IReadOnlyList<Workload> workloads, int rounds)
    {
        var table = new MarkdownTable(["one step", .. s_threads.Select(threads => threads == 1 ? "one thread" : $"{threads} threads")]);
        bool isSame = true;
        foreach (var workload in workloads)
        {
            var task = workload.Make();
            NetGenContestant[] contestants = [.. s_threads.Select(threads => new NetGenContestant(task, threads))];
            var result = Rounds.Measure(task, contestants, rounds);
            isSame &= contestants.Select(contestant => string.Join(' ', Losses(contestant, task))).Distinct().Count() == 1;
            table.Add([$"{workload.Name}: {workload.Title}", .. result.Nanoseconds.Select((time, place) => $"{Figures.Time(time)}, {Figures.Ratio(1 / result.Ratios[place])}")]);
        }

        Console.WriteLine(Machine.Description);
        Console.WriteLine($"Medians of {rounds} rounds; × is how many times as fast as one thread.");
        Console.WriteLine();
        Console.WriteLine(table);
        Console.WriteLine(isSame ? "Every number of threads gave the same losses, bit for bit." : "A number of threads gave other losses: a fault.");
        return isSame ? 0 : 1;
    }

    private static IEnumerable<string> Losses(NetGenContestant contestant, WorkTask task)
    {
        contestant.Restart();
        float[] loss = new float[1];
        for (int piece = 0; piece < task.Pieces.Length; piece++)
        {
            contestant.Work(piece);
            contestant.Answer(loss);
            yield return BitConverter.SingleToUInt32Bits(loss[0]).ToString("x8", CultureInfo.InvariantCulture);
        }
    }
}
