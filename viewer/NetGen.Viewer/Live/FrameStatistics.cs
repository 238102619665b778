using System.Diagnostics;
using System.Globalization;

namespace NetGen;

/// <summary>What drawing costs: times of frames from their beginning until they are handed to the screen, processor time and bytes.</summary>
internal sealed class FrameStatistics(Func<int?> trainingThread)
{
    private readonly List<double> _milliseconds = [];
    private readonly Stopwatch _total = new();
    private TimeSpan _processor;
    private long _bytes;

    /// <summary>Frames measured.</summary>
    public int Count => _milliseconds.Count;

    /// <summary>A frame took so long; the first one starts the measuring and does not count.</summary>
    public void Add(TimeSpan frame)
    {
        if (_total.IsRunning)
        {
            _milliseconds.Add(frame.TotalMilliseconds);
            return;
        }

        _total.Start();
        _processor = DrawingTime();
        _bytes = GC.GetTotalAllocatedBytes();
    }

    /// <summary>The figures, a line each.</summary>
    public string Describe()
    {
        double seconds = _total.Elapsed.TotalSeconds;
        double[] sorted = [.. _milliseconds.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"""
            frames           {sorted.Length} in {seconds:0.0} s, {sorted.Length / seconds:0.0} a second
            median           {At(0.5):0.0} ms
            99th percentile  {At(0.99):0.0} ms
            longest          {At(1):0.0} ms
            drawing          {100 * (DrawingTime() - _processor).TotalSeconds / seconds:0} % of a core
            allocated        {(GC.GetTotalAllocatedBytes() - _bytes) / Math.Max(1, sorted.Length):N0} bytes a frame, training included
            """);

        double At(double share) => sorted.Length == 0 ? 0 : sorted[(int)Math.Ceiling(share * (sorted.Length - 1))];
    }

    /// <summary>Processor time of everything but the training.</summary>
    private TimeSpan DrawingTime() => Environment.CpuUsage.TotalTime - (trainingThread() is { } thread ? ThreadClock.Of(thread) : TimeSpan.Zero);
}
