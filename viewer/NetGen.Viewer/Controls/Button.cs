namespace NetGen;

/// <summary>How much a button stands out.</summary>
internal enum ButtonLook
{
    /// <summary>With a border.</summary>
    Plain,

    /// <summary>Filled: the one that is wanted most.</summary>
    Primary,

    /// <summary>Without a border, inside another widget.</summary>
    Inner,
}

/// <summary>What is pressed, by the mouse or by Enter.</summary>
/// <param name="name">What it is known by.</param>
/// <param name="caption">What it says now.</param>
/// <param name="press">What it does.</param>
/// <param name="isEnabled">Whether it can; null for always.</param>
internal sealed class Button(string name, Func<string> caption, Action press, Func<bool>? isEnabled = null) : Control(name, isEnabled)
{
    private Transition _hover;
    private Transition _press;

    /// <summary>A button that always says the same.</summary>
    public Button(string name, string caption, Action press, Func<bool>? isEnabled = null)
        : this(name, () => caption, press, isEnabled)
    {
    }

    public ButtonLook Look { get; init; }

    /// <summary>Does what it is there for, if it can.</summary>
    public void Press()
    {
        if (IsEnabled)
            press();
    }

    /// <inheritdoc/>
    public override void Release(bool isOver)
    {
        if (isOver)
            Press();
    }

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        if (happened is not { Kind: WindowEventKind.Key, Key: Key.Enter })
            return false;
        if (!happened.IsRepeat)
            Press();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        float hover = motion.Towards(ref _hover, IsHovered && IsEnabled ? 1 : 0), down = motion.Towards(ref _press, IsPressed && IsEnabled ? 1 : 0);
        bool isFilled = Look == ButtonLook.Primary && IsEnabled;
        Area ground = Look == ButtonLook.Inner ? Area.Inset(2) : Area;
        if (isFilled)
            list.Rectangle(ground, theme.Accent.Towards(theme.Text, 0.2f * hover + 0.25f * down), Radius);
        else if (hover + down > 0)
            list.Rectangle(ground, theme.Line.WithOpacity(hover).Towards(theme.Accent.WithOpacity(0.35f), down), Look == ButtonLook.Inner ? Radius - 2 : Radius);
        if (Look == ButtonLook.Plain || !IsEnabled && Look == ButtonLook.Primary)
            list.Outline(Area, theme.Line.Towards(theme.Quiet, 0.5f * hover), 1, Radius);
        DrawFocus(list, Area, Radius, theme);
        Color ink = !IsEnabled ? theme.Quiet.WithOpacity(0.45f) : isFilled ? theme.Panel : theme.Text;
        list.Text(Area.CenterX, Area.CenterY - TextStyle.Body.Height() / 2, caption(), TextStyle.Body, ink, 0.5f);
    }
}
