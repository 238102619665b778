using System.Diagnostics;
using System.Globalization;

namespace NetGen;

/// <summary>What drawing costs: times of frames from their beginning until they are handed to the screen, processor time and bytes. Its own size does not grow with the frames.</summary>
/// <param name="stage">What is drawn.</param>
/// <param name="wanted">Frames after which enough was measured; null for never.</param>
/// <param name="isPreparing">Whether something else is still being made ready, so that measuring has to wait.</param>
internal sealed class FrameStatistics(LiveStage stage, int? wanted, Func<bool> isPreparing) : IDisposable
{
    /// <summary>What draws less often, because it seldom changes, is measured for as long as so many frames a second would take.</summary>
    private const double FewestASecond = 10;

    /// <summary>Seconds more, so that what draws just as often gets all its frames.</summary>
    private const double Slack = 1;

    private const int BytesApart = 8;

    /// <summary>At first code is compiled and lists find their size; these frames are told apart, and only the longest of them.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    /// <summary>Counts of frames, a tenth of a millisecond apart; the last one counts all that are slower.</summary>
    private readonly int[] _frames = new int[10_000];

    /// <summary>Counts of frames, <see cref="BytesApart"/> bytes apart; the last one counts all that allocate more.</summary>
    private readonly int[] _allocations = new int[10_000];

    private readonly Stopwatch _total = new();
    private readonly StolenTime? _host = wanted == null ? null : new();
    private TimeSpan? _untilFirst;
    private long _begin;
    private TimeSpan _longest;
    private TimeSpan _longestOfItsOwn;
    private TimeSpan _longestAtFirst;
    private TimeSpan _settling;
    private TimeSpan _processor;
    private TimeSpan? _stolenBefore;
    private TimeSpan? _stolen;
    private long _bytes;
    private long _bytesBefore;
    private long _allBytes;

    /// <summary>Frames measured.</summary>
    public int Count { get; private set; }

    /// <summary>Whether enough was measured.</summary>
    public bool IsOver => Count >= wanted || IsSeldomDrawn;

    private bool IsSeldomDrawn => _total.Elapsed.TotalSeconds >= wanted / FewestASecond + Slack;

    /// <summary>A frame took so long.</summary>
    public void Add(TimeSpan frame)
    {
        if (_total.IsRunning)
        {
            Count++;
            _frames[Math.Min((int)(10 * frame.TotalMilliseconds), _frames.Length - 1)]++;
            CountBytes();
            _longest = frame > _longest ? frame : _longest;
            if (_host?.Total() is { } stolen && stolen != _stolen)
                _stolen = stolen;
            else if (frame > _longestOfItsOwn)
                _longestOfItsOwn = frame;
            return;
        }

        if (_untilFirst == null)
        {
            using var process = Process.GetCurrentProcess();
            (_untilFirst, _begin) = (DateTime.Now - process.StartTime, Stopwatch.GetTimestamp());
            return;
        }

        _longestAtFirst = frame > _longestAtFirst ? frame : _longestAtFirst;
        _settling = Stopwatch.GetElapsedTime(_begin);
        if (_settling < Settling || isPreparing())
            return;
        _total.Start();
        _stolen = _stolenBefore = _host?.Total();
        (_processor, _bytes, _allBytes) = (DrawingTime(), DrawingBytes(), GC.GetTotalAllocatedBytes());
        _bytesBefore = _bytes;
    }

    private void CountBytes()
    {
        long bytes = DrawingBytes();
        _allocations[Math.Min((bytes - _bytesBefore) / BytesApart, _allocations.Length - 1)]++;
        _bytesBefore = bytes;
    }

    /// <summary>The figures, a line each.</summary>
    public string Describe()
    {
        double seconds = _total.Elapsed.TotalSeconds;
        long bytes = DrawingBytes() - _bytes, all = GC.GetTotalAllocatedBytes() - _allBytes;
        return string.Create(CultureInfo.InvariantCulture, $"""
            first frame      {_untilFirst?.TotalSeconds:0.00} s after the program's start
            frames           {Count} in {seconds:0.0} s, {Count / seconds:0.0} a second{(IsSeldomDrawn ? ": it is drawn only when it changes" : "")}
            median           {Percentile(_frames, 0.5) / 10.0:0.0} ms
            99th percentile  {Percentile(_frames, 0.99) / 10.0:0.0} ms
            longest          {_longest.TotalMilliseconds:0.0} ms, and {_longestAtFirst.TotalMilliseconds:0.0} ms in the {_settling.TotalSeconds:0} seconds before
            drawing          {100 * (DrawingTime() - _processor).TotalSeconds / seconds:0} % of a core
            allocated        {bytes / Math.Max(1, Count):N0} bytes a frame, {BytesApart * Percentile(_allocations, 0.5):N0} in the median, and {(all - bytes) / Math.Max(1, Count):N0} by the training meanwhile{StolenText(seconds)}
            """);
    }

    private string StolenText(double seconds) => _stolen - _stolenBefore is { } stolen && stolen > TimeSpan.Zero
        ? string.Create(CultureInfo.InvariantCulture, $"\nstolen           {100 * stolen.TotalSeconds / seconds:0.0} % of a core by other machines of this host; the longest frame that waited for none of them {_longestOfItsOwn.TotalMilliseconds:0.0} ms")
        : "";

    public void Dispose() => _host?.Dispose();

    /// <summary>The place in the counts up to which so many of the frames are.</summary>
    private int Percentile(int[] counts, double share)
    {
        int passed = 0, place = 0;
        while (place < counts.Length - 1 && (passed += counts[place]) < share * Count)
            place++;
        return place + 1;
    }

    /// <summary>Bytes that the calling thread, the window's, and the snapshots' thread have allocated.</summary>
    private long DrawingBytes() => GC.GetAllocatedBytesForCurrentThread() + stage.DrawingBytes;

    /// <summary>Processor time of everything but the training: taking snapshots, and the driver's own threads, are drawing too.</summary>
    private TimeSpan DrawingTime() => Environment.CpuUsage.TotalTime - stage.ProcessorTime;
}
