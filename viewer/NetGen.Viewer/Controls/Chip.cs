namespace NetGen;

/// <summary>A short word that is on or off.</summary>
/// <param name="name">What it is known by.</param>
/// <param name="caption">What it says.</param>
/// <param name="isOn">Whether it is on now.</param>
/// <param name="switched">Turns it on or off.</param>
/// <param name="isEnabled">Whether it can be.</param>
internal sealed class Chip(string name, string caption, Func<bool> isOn, Action switched, Func<bool> isEnabled) : Control(name, isEnabled)
{
    private Transition _hover;
    private Transition _on;

    /// <inheritdoc/>
    public override float NaturalHeight => 28;

    /// <inheritdoc/>
    public override void Release(bool isOver)
    {
        if (isOver && IsEnabled)
            switched();
    }

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        if (happened is not { Kind: WindowEventKind.Key, Key: Key.Enter })
            return false;
        if (!happened.IsRepeat && IsEnabled)
            switched();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        float on = motion.Towards(ref _on, isOn() ? 1 : 0), hover = motion.Towards(ref _hover, IsHovered && IsEnabled ? 1 : 0);
        list.Rectangle(Area, theme.Panel.Towards(theme.Line, 0.6f * MathF.Max(on, 0.5f * hover)), Radius);
        list.Outline(Area, theme.Line.Towards(theme.Accent, on), 1, Radius);
        DrawFocus(list, Area, Radius, theme);
        list.Text(Area.CenterX, Area.CenterY - TextStyle.Label.Height() / 2, caption, TextStyle.Label, theme.Quiet.Towards(theme.Text, on), 0.5f);
    }
}
