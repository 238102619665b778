namespace NetGen;

/// <summary>Something that is on or off.</summary>
/// <param name="name">What it is.</param>
/// <param name="isOn">Whether it is on now.</param>
/// <param name="change">Turns it on or off.</param>
internal sealed class Toggle(string name, Func<bool> isOn, Action<bool> change) : Control(name)
{
    private const float Width = 32;
    private const float Thickness = 18;

    private Transition _hover;
    private Transition _place;

    /// <inheritdoc/>
    public override void Release(bool isOver)
    {
        if (isOver)
            change(!isOn());
    }

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        if (happened is not { Kind: WindowEventKind.Key, Key: Key.Enter })
            return false;
        if (!happened.IsRepeat)
            change(!isOn());
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        float on = motion.Towards(ref _place, isOn() ? 1 : 0), hover = motion.Towards(ref _hover, IsHovered ? 1 : 0);
        Area pill = new(Area.Right - Width, Area.CenterY - Thickness / 2, Width, Thickness);
        list.Text(Area.X, Area.CenterY - TextStyle.Label.Height() / 2, list.Fit(Name, TextStyle.Label, Area.Width - Width - Gap), TextStyle.Label, theme.Text);
        list.Rectangle(pill, theme.Line.Towards(theme.Quiet, 0.3f * hover).Towards(theme.Accent, on), Thickness / 2);
        Area knob = Area.Around(pill.X + Thickness / 2 + on * (Width - Thickness), pill.CenterY, Thickness - 6);
        list.Rectangle(knob, theme.Quiet.Towards(theme.Panel, on), knob.Width / 2);
        DrawFocus(list, Area.Inset(-2), Radius, theme);
    }
}
