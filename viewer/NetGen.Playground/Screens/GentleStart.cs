using System.Diagnostics;

namespace NetGen.Playground;

/// <summary>
/// Holds the first epochs back so that eyes can follow: after t seconds at most 2·(2^(t/0.4) − 1) epochs are done. The allowance doubles every 0.4 s, so that training soon runs at full speed.
/// </summary>
internal sealed class GentleStart
{
    private const double FirstEpochs = 2;
    private const double DoublingSeconds = 0.4;

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _done;

    /// <summary>Called after each epoch, on the training thread; waits until the next one may begin.</summary>
    public void Wait(CancellationToken cancellation)
    {
        double due = DoublingSeconds * Math.Log2(1 + ++_done / FirstEpochs);
        TimeSpan wait = TimeSpan.FromSeconds(due) - Stopwatch.GetElapsedTime(_start);
        if (wait > TimeSpan.FromMilliseconds(1))
            cancellation.WaitHandle.WaitOne(wait);
    }
}
