namespace NetGen;

/// <summary>A knob on the loss curve's axis: where the training stands among the epochs that it has been through, and where it is dragged to.</summary>
internal sealed class TimelineSlider(TrainingDriver driver, Func<bool> isEnabled) : Control("timeline", isEnabled)
{
    private const float Target = 28;
    private const float KnobRadius = 6;

    private LossAxis? _axis;
    private int? _dragged;

    /// <inheritdoc/>
    public override void Grab(float x, float y) => Drag(x, y);

    /// <inheritdoc/>
    public override void Drag(float x, float y)
    {
        if (_axis is { } axis)
            Put(axis.EpochAt(x));
    }

    /// <inheritdoc/>
    public override void Release(bool isOver) => _dragged = null;

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        if (happened.Kind != WindowEventKind.Key || happened.Key is not (Key.Left or Key.Right or Key.Home or Key.End) || driver.Timeline is not { } timeline)
            return false;
        _dragged = null;
        Put(happened.Key switch { Key.Home => 0, Key.End => timeline.End, Key.Left => timeline.EpochBefore, _ => timeline.Epoch + 1 });
        _dragged = null;
        return true;
    }

    /// <summary>Draws it on the curve's axis.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="axis">The epochs that the curve shows.</param>
    /// <param name="theme">Its colours.</param>
    public void DrawOn(DrawList list, LossAxis axis, Theme theme)
    {
        _axis = axis;
        Area plot = axis.Plot;
        Arrange(new(plot.X - Target / 2, plot.Bottom - Target / 2, plot.Width + Target, Target));
        if (!IsEnabled || driver.Timeline is not { } timeline)
            return;
        int epoch = _dragged ?? timeline.Epoch;
        float x = axis.Right(epoch);
        list.Line(plot.X, plot.Bottom, plot.Right, plot.Bottom, theme.Line, 2);
        list.Line(plot.X, plot.Bottom, x, plot.Bottom, theme.Accent, 2);
        if (epoch < timeline.End)
            list.Line(MathF.Round(x) + 0.5f, plot.Y, MathF.Round(x) + 0.5f, plot.Bottom, theme.Accent.WithOpacity(0.6f));
        list.Marker(x, plot.Bottom, IsHovered || IsPressed ? KnobRadius + 1 : KnobRadius, MarkerShape.Disc, theme.Panel, theme.Accent, 2);
        DrawFocus(list, Area.Around(x, plot.Bottom, 2 * KnobRadius), KnobRadius, theme);
    }

    private void Put(int epoch)
    {
        if (!IsEnabled || driver.Timeline is not { } timeline || epoch == _dragged)
            return;
        _dragged = Math.Clamp(epoch, 0, timeline.End);
        driver.GoTo(_dragged.Value);
    }
}
