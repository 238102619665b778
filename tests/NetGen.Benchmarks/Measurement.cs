using System.Diagnostics;

namespace NetGen.Benchmarks;

/// <summary>What a workload took: the median of several rounds, so that a disturbed round does not count.</summary>
/// <param name="NanosecondsARun">Median time of one run.</param>
/// <param name="BytesARun">Bytes allocated by one run.</param>
internal readonly record struct Measurement(double NanosecondsARun, double BytesARun)
{
    private const int Rounds = 15;
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(60);

    public static Measurement Of(Action run)
    {
        int runs = RunsARound(run);
        double[] times = new double[Rounds];
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < Rounds; round++)
            times[round] = Time(run, runs).TotalNanoseconds / runs;
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Array.Sort(times);
        return new(times[Rounds / 2], (double)bytes / Rounds / runs);
    }

    /// <summary>As many runs as fill a round, counted after a first run that compiles the code.</summary>
    private static int RunsARound(Action run)
    {
        run();
        int runs = 1;
        while (Time(run, runs) < s_round)
            runs *= 2;
        return runs;
    }

    private static TimeSpan Time(Action run, int runs)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < runs; i++)
            run();
        return Stopwatch.GetElapsedTime(start);
    }
}
