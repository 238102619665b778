using System.Diagnostics;

namespace NetGen;

/// <summary>Says when the next frame is due.</summary>
internal sealed class FrameClock(double framesASecond)
{
    private readonly TimeSpan _interval = TimeSpan.FromSeconds(1 / framesASecond);
    private long _begin = long.MinValue;

    /// <summary>Time until a frame may be drawn; zero when one may.</summary>
    public TimeSpan Rest => _begin == long.MinValue ? TimeSpan.Zero : Max(_interval - Stopwatch.GetElapsedTime(_begin));

    /// <summary>A frame begins.</summary>
    public void Begin()
    {
        // A frame that came a little late does not make the following ones late.
        long now = Stopwatch.GetTimestamp(), due = _begin == long.MinValue ? now : _begin + (long)(_interval.TotalSeconds * Stopwatch.Frequency);
        _begin = Stopwatch.GetElapsedTime(due, now) < _interval ? due : now;
    }

    private static TimeSpan Max(TimeSpan rest) => rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
}
