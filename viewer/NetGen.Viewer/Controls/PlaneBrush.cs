namespace NetGen;

/// <summary>Paints on the plane: where the pointer is pressed, and along its way while it is held.</summary>
/// <param name="dab">Takes a place in the plane's own values.</param>
internal sealed class PlaneBrush(Action<double, double> dab) : Control("plane")
{
    /// <summary>Pixels between two dabs.</summary>
    private const float Spacing = 12;

    private Chart? _chart;
    private (float X, float Y) _last;

    /// <summary>What is painted and not learned from yet; null for nothing.</summary>
    public PendingPoints? Pending { get; set; }

    /// <summary>Takes its place on the plane.</summary>
    public void Follow(Chart chart)
    {
        _chart = chart;
        if (Area != chart.Plot)
            Arrange(chart.Plot);
    }

    /// <inheritdoc/>
    public override void Grab(float x, float y) => Dab(x, y);

    /// <inheritdoc/>
    public override void Drag(float x, float y)
    {
        if (MathF.Abs(x - _last.X) + MathF.Abs(y - _last.Y) >= Spacing)
            Dab(x, y);
    }

    private void Dab(float x, float y)
    {
        _last = (x, y);
        if (_chart is { } chart && chart.Plot.Contains(new(x, y, 0, 0)))
            dab(chart.X.At((x - chart.Plot.X) / chart.Plot.Width), chart.Y.At((chart.Plot.Bottom - y) / chart.Plot.Height));
    }
}

/// <summary>Points that the training does not know yet.</summary>
/// <param name="Points">The points, the class as their series.</param>
/// <param name="AreAll">Whether they stand for all others.</param>
internal sealed record PendingPoints(IReadOnlyList<ChartPoint> Points, bool AreAll);
