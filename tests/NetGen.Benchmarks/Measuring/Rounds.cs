using System.Diagnostics;

namespace NetGen.Benchmarks;

/// <summary>
/// Measures contestants in turns: every round runs each of them once, and the FMA peak, so that the machine's own swings hit all alike.
/// Ratios are taken within each round; what is reported is the median over the rounds.
/// </summary>
internal static class Rounds
{
    /// <summary>A task's contestants, NetGen first.</summary>
    public static Result Measure(WorkTask task, IReadOnlyList<IContestant> contestants, int rounds) =>
        Measure(contestants, task.Pieces.Length, task.MultiplyAdds, rounds);

    /// <param name="contestants">Those that are measured; the first is the one that the others are compared with.</param>
    /// <param name="pieces">How many pieces they work on.</param>
    /// <param name="multiplyAdds">Multiply-adds of one call.</param>
    /// <param name="rounds">How many rounds.</param>
    public static Result Measure(IReadOnlyList<IContestant> contestants, int pieces, double multiplyAdds, int rounds)
    {
        Stretch[] stretches = [.. contestants.Select(contestant => new Stretch(contestant, pieces))];
        double[][] times = [.. stretches.Select(_ => new double[rounds])];
        double[] peak = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            peak[round] = PeakMultiplyAdds();
            for (int i = 0; i < stretches.Length; i++)
                times[i][round] = stretches[i].Measure();
        }

        var (bytes, calls) = stretches[0].Allocated;
        return new(
            [.. times.Select(Median)],
            [.. times.Select(of => Median([.. of.Select((time, round) => time / times[0][round])]))],
            Median([.. times[0].Select((time, round) => multiplyAdds / time / peak[round])]),
            Median(peak),
            (double)bytes / calls);
    }

    /// <summary>The middle value, or the mean of the two in the middle.</summary>
    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Multiply-adds a nanosecond.</summary>
    private static double PeakMultiplyAdds()
    {
        FmaPeak.Run();
        long start = Stopwatch.GetTimestamp();
        double done = 0;
        for (int i = 0; i < 10; i++)
            done += FmaPeak.Run();
        return done / Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
