namespace NetGen;

/// <summary>A lesson in the place of the controls, scrolled by wheel or by keys.</summary>
internal sealed class LessonPane(Lesson lesson) : Control("lesson")
{
    private const float ThumbWidth = 4;
    private const float LeastThumb = 28;
    private const float LineHeight = 20;

    private LessonLines? _lines;
    private float _width;
    private float _from;

    /// <inheritdoc/>
    public override bool WantsKeys => true;

    /// <summary>As high as there is room for.</summary>
    public override float NaturalHeight => float.PositiveInfinity;

    /// <summary>How far the text is scrolled.</summary>
    public float From => _from;

    private float Last => MathF.Max(0, (_lines?.Height ?? 0) - Area.Height);

    /// <inheritdoc/>
    public override bool Scroll(float lines)
    {
        Put(_from - lines * LineHeight);
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
            Key.Home => -Last,
            Key.End => Last,
            _ => 0,
        };
        if (happened.Kind != WindowEventKind.Key || by == 0)
            return false;
        Put(_from + by);
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        float width = Area.Width - 2 * ThumbWidth;
        if (_lines == null || _width != width)
            (_lines, _width) = (new(lesson, list, width), width);
        Put(_from);
        _lines.Draw(list, Area, _from, theme);
        DrawFocus(list, Area, Radius, theme);
        if (Last == 0)
            return;
        float height = MathF.Max(LeastThumb, Area.Height * Area.Height / _lines.Height), top = Area.Y + (Area.Height - height) * _from / Last;
        list.Rectangle(new(Area.Right - ThumbWidth, top, ThumbWidth, height), theme.Line, ThumbWidth / 2);
    }

    private void Put(float from) => _from = Math.Clamp(from, 0, Last);
}
