namespace NetGen;

/// <summary>A point of a plot that the user moves, by dragging or by the arrow keys.</summary>
/// <param name="name">What it is known by.</param>
/// <param name="place">Where it is, in the plot's own values.</param>
/// <param name="move">Takes another place, within the axes.</param>
internal sealed class Handle(string name, Func<(double X, double Y)> place, Action<double, double> move) : Control(name)
{
    private const float Target = 28;
    private const float KnobRadius = 7;

    /// <summary>A key moves it by this share of an axis.</summary>
    private const double Nudge = 0.02;

    private Plot? _plot;

    /// <summary>What it looks like.</summary>
    public MarkerShape Shape { get; init; }

    /// <summary>Whether the whole plot is its target, and the pointer leads it without being pressed.</summary>
    public bool FollowsPointer { get; init; }

    /// <inheritdoc/>
    public override bool WantsKeys => true;

    /// <inheritdoc/>
    public override void Grab(float x, float y) => Follow(x, y);

    /// <inheritdoc/>
    public override bool Follow(float x, float y)
    {
        if (FollowsPointer)
            Drag(x, y);
        return FollowsPointer;
    }

    /// <inheritdoc/>
    public override void Drag(float x, float y)
    {
        if (_plot is { } plot)
            Put(plot, (x - plot.Area.X) / plot.Area.Width, (plot.Area.Bottom - y) / plot.Area.Height);
    }

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        if (_plot is not { } plot || happened.Kind != WindowEventKind.Key || happened.Key is not (Key.Left or Key.Right or Key.Up or Key.Down))
            return false;
        (double x, double y) = place();
        double right = happened.Key switch { Key.Left => -Nudge, Key.Right => Nudge, _ => 0 }, up = happened.Key switch { Key.Down => -Nudge, Key.Up => Nudge, _ => 0 };
        Put(plot, plot.X.Place(x) + right, plot.Y.Place(y) + up);
        return true;
    }

    /// <summary>Draws it where it is in a plot of the page.</summary>
    public void DrawOn(DrawList list, Plot plot, Theme theme)
    {
        _plot = plot;
        (double x, double y) = place();
        (float right, float up) = (Math.Clamp(plot.Right(x), plot.Area.X, plot.Area.Right), Math.Clamp(plot.Up(y), plot.Area.Y, plot.Area.Bottom));
        Arrange(FollowsPointer ? plot.Area : Area.Around(right, up, Target));
        list.Marker(right, up, IsHovered || IsPressed ? KnobRadius + 2 : KnobRadius, Shape, theme.Accent, theme.Text, 2);
        DrawFocus(list, Area.Around(right, up, 2 * KnobRadius), KnobRadius, theme);
    }

    private void Put(Plot plot, double right, double up) => move(plot.X.At(Math.Clamp(right, 0, 1)), plot.Y.At(Math.Clamp(up, 0, 1)));
}
