namespace NetGen;

/// <summary>Lines of text that are scrolled by wheel, by keys or by dragging the bar beside them.</summary>
internal abstract class ScrolledPane(string name) : Control(name)
{
    /// <summary>Room for the bar that says where one is.</summary>
    public const float BarWidth = 12;

    /// <summary>The wheel and the arrows go on by so much.</summary>
    protected const float LineHeight = 20;

    private const float ThumbWidth = 6;
    private const float LeastThumb = 28;

    /// <inheritdoc/>
    public override bool WantsKeys => true;

    /// <summary>How much of the text lies above the pane.</summary>
    public float From { get; private set; }

    /// <summary>Height of the whole text.</summary>
    protected abstract float TotalHeight { get; }

    private float Last => MathF.Max(0, TotalHeight - Area.Height);

    /// <inheritdoc/>
    public override void Drag(float x, float y) => ScrollTo((y - Area.Y) / Area.Height * TotalHeight - Area.Height / 2);

    /// <inheritdoc/>
    public override bool Scroll(float lines)
    {
        ScrollTo(From - lines * LineHeight);
        return true;
    }

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        float by = happened.Key switch
        {
            Key.Up => -LineHeight,
            Key.Down => LineHeight,
            Key.PageUp => -Area.Height,
            Key.PageDown => Area.Height,
            Key.Home => -TotalHeight,
            Key.End => TotalHeight,
            _ => 0,
        };
        if (happened.Kind != WindowEventKind.Key || by == 0)
            return false;
        ScrollTo(From + by);
        return true;
    }

    /// <summary>Goes to a place of the text, as far as there is one.</summary>
    protected void ScrollTo(float from) => From = Math.Clamp(from, 0, Last);

    /// <summary>Draws the bar, where not all fits, and the ring of the focus.</summary>
    protected void DrawBar(DrawList list, Theme theme)
    {
        DrawFocus(list, Area, Radius, theme);
        if (Last == 0)
            return;
        float height = MathF.Max(LeastThumb, Area.Height * Area.Height / TotalHeight), top = Area.Y + (Area.Height - height) * From / Last;
        list.Rectangle(new(Area.Right - ThumbWidth, top, ThumbWidth, height), IsHovered || IsPressed ? theme.Quiet : theme.Line, ThumbWidth / 2);
    }
}
