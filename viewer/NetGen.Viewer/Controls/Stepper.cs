namespace NetGen;

/// <summary>A value between two buttons that go to the one before it and the one after it.</summary>
/// <param name="label">What the value is.</param>
/// <param name="value">The value now, for people.</param>
/// <param name="less">Goes to the one before.</param>
/// <param name="more">Goes to the one after.</param>
internal sealed class Stepper(string label, Func<string> value, Button less, Button more) : Widget
{
    private const float Radius = 8;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Parts { get; } = [less, more];

    /// <inheritdoc/>
    public override void Arrange(Area area)
    {
        base.Arrange(area);
        less.Arrange(area with { Width = Height });
        more.Arrange(area with { X = area.Right - Height, Width = Height });
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        list.Outline(Area, theme.Line, 1, Radius);
        base.Draw(list, theme, motion);
        float left = Area.X + Height + Gap / 2, right = Area.Right - Height - Gap / 2;
        float end = list.Text(left, Area.CenterY - TextStyle.Label.Height() / 2, label, TextStyle.Label, theme.Quiet);
        list.Text(right, Area.CenterY - TextStyle.Body.Height() / 2, list.Fit(value(), TextStyle.Body, right - end - Gap), TextStyle.Body, theme.Text, 1);
    }
}
