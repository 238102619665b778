namespace NetGen.Playground;

/// <summary>The last ten seconds of cart and pole, each as a share of what is allowed.</summary>
internal sealed class PoleHistory
{
    private const int Steps = 500;

    private readonly double[] _times = [.. Enumerable.Range(1 - Steps, Steps).Select(step => step * CartPole.TimeStep)];
    private readonly double[] _angles = new double[Steps];
    private readonly double[] _positions = new double[Steps];

    /// <summary>Nothing has been yet.</summary>
    public PoleHistory()
    {
        Array.Fill(_angles, double.NaN);
        Array.Fill(_positions, double.NaN);
    }

    /// <summary>Seconds from now, the last 0.</summary>
    public ReadOnlySpan<double> Times => _times;

    /// <summary>The angle over 12°.</summary>
    public ReadOnlySpan<double> Angles => _angles;

    /// <summary>The position over 2.4 m.</summary>
    public ReadOnlySpan<double> Positions => _positions;

    /// <summary>A step has passed.</summary>
    /// <param name="cart">Where it is now; null where another one begins, which interrupts the lines.</param>
    public void Add(CartPole? cart)
    {
        Push(_angles, cart?.State.Angle / CartPole.LargestAngle ?? double.NaN);
        Push(_positions, cart?.State.Position / CartPole.TrackHalfLength ?? double.NaN);
    }

    private static void Push(double[] values, double value)
    {
        values.AsSpan(1).CopyTo(values);
        values[^1] = value;
    }
}
