using System.Diagnostics;

namespace NetGen;

/// <summary>
/// Holds the first epochs back so that eyes can follow: after t seconds at most 2·(2^(t/0.4) − 1) epochs are done. The allowance doubles every 0.4 s, so that training soon runs at full speed.
/// </summary>
internal sealed class GentleStart
{
    private const double FirstEpochs = 2;
    private const double DoublingSeconds = 0.4;

    /// <summary>Shorter waits are not worth the system's call, and the end of the gentleness.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    private long _due = Stopwatch.GetTimestamp();
    private int _done;

    /// <summary>Called after each epoch: how long to wait before the next one begins. Who was halted meanwhile does not catch up.</summary>
    public TimeSpan AfterEpoch()
    {
        TimeSpan share = TimeSpan.FromSeconds(DoublingSeconds * Math.Log2((FirstEpochs + _done + 1) / (FirstEpochs + _done)));
        _done++;
        long now = Stopwatch.GetTimestamp();
        if (share < Shortest)
            return TimeSpan.Zero;
        _due = Math.Max(_due + (long)(share.TotalSeconds * Stopwatch.Frequency), now);
        return Stopwatch.GetElapsedTime(now, _due);
    }
}
