namespace NetGen.Tests;

/// <summary>A clock that stands until it is told to go on.</summary>
internal sealed class FakeClock : TimeProvider
{
    private TimeSpan _now = TimeSpan.FromHours(1);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public void Pass(double milliseconds) => _now += TimeSpan.FromMilliseconds(milliseconds);
}
