using System.Diagnostics;

namespace NetGen.Benchmarks;

/// <summary>One contestant's part of every round: as many passes over the task's pieces as fill some milliseconds, counted once.</summary>
internal sealed class Stretch
{
    private static readonly TimeSpan s_length = TimeSpan.FromMilliseconds(15);
    private readonly IContestant _contestant;
    private readonly int _pieces;
    private readonly int _passes = 1;

    public Stretch(IContestant contestant, int pieces)
    {
        (_contestant, _pieces) = (contestant, pieces);
        _contestant.Restart();
        Run(1);
        while (Run(_passes) < s_length)
            _passes *= 2;
    }

    /// <summary>Bytes that the measured calls allocated so far, and how many calls they were.</summary>
    public (long Bytes, long Calls) Allocated { get; private set; }

    /// <summary>Nanoseconds a call, from the first parameters on; the first pass, which warms the caches, does not count.</summary>
    public double Measure()
    {
        _contestant.Restart();
        Run(1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        double nanoseconds = Run(_passes).TotalNanoseconds;
        long calls = (long)_passes * _pieces;
        Allocated = (Allocated.Bytes + GC.GetAllocatedBytesForCurrentThread() - before, Allocated.Calls + calls);
        return nanoseconds / calls;
    }

    private TimeSpan Run(int passes)
    {
        long start = Stopwatch.GetTimestamp();
        for (int pass = 0; pass < passes; pass++)
        {
            for (int piece = 0; piece < _pieces; piece++)
                _contestant.Work(piece);
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
