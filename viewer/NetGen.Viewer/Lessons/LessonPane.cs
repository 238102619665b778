namespace NetGen;

/// <summary>A lesson in the place of the controls.</summary>
internal sealed class LessonPane(Lesson lesson) : ScrolledPane("lesson")
{
    private LessonLines? _lines;
    private float _width;

    /// <summary>As high as there is room for.</summary>
    public override float NaturalHeight => float.PositiveInfinity;

    /// <inheritdoc/>
    protected override float TotalHeight => _lines?.Height ?? 0;

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        float width = Area.Width - BarWidth;
        if (_lines == null || _width != width)
            (_lines, _width) = (new(lesson, list, width), width);
        ScrollTo(From);
        _lines.Draw(list, Area, From, theme);
        DrawBar(list, theme);
    }
}
