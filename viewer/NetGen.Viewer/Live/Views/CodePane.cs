namespace NetGen;

/// <summary>Code that is scrolled by wheel, by keys or by dragging its bar.</summary>
internal sealed class CodePane() : Control("code")
{
    /// <summary>Room for the bar that says where one is.</summary>
    public const float BarWidth = 12;

    private const float ThumbWidth = 6;
    private const float LeastThumb = 28;

    private CodeLines _lines = new([], 80);
    private int _fitting = 1;
    private float _first;

    /// <inheritdoc/>
    public override bool WantsKeys => true;

    /// <summary>The uppermost line.</summary>
    public int First => (int)_first;

    /// <summary>How many lines there are.</summary>
    public int LineCount => _lines.Count;

    private int Last => Math.Max(0, _lines.Count - _fitting);

    /// <summary>Shows other code, from its beginning.</summary>
    public void Show(CodeLines lines) => (_lines, _first) = (lines, 0);

    /// <inheritdoc/>
    public override void Drag(float x, float y) => Put((y - Area.Y) / Area.Height * _lines.Count - _fitting / 2f);

    /// <inheritdoc/>
    public override bool Scroll(float lines)
    {
        Put(_first - lines);
        return true;
    }

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        float by = happened.Key switch
        {
            Key.Up => -1,
            Key.Down => 1,
            Key.PageUp => -_fitting,
            Key.PageDown => _fitting,
            Key.Home => -_lines.Count,
            Key.End => _lines.Count,
            _ => 0,
        };
        if (happened.Kind != WindowEventKind.Key || by == 0)
            return false;
        Put(_first + by);
        return true;
    }

    /// <summary>Draws as much as there is room for.</summary>
    public void DrawIn(DrawList list, Area area, Theme theme)
    {
        Arrange(area);
        _fitting = Math.Max(1, (int)(area.Height / TextStyle.Code.Height()));
        Put(_first);
        _lines.Draw(list, area, First, theme);
        DrawFocus(list, area, 4, theme);
        if (Last == 0)
            return;
        float height = MathF.Max(LeastThumb, area.Height * _fitting / _lines.Count), top = area.Y + (area.Height - height) * _first / Last;
        list.Rectangle(new(area.Right - ThumbWidth, top, ThumbWidth, height), IsHovered || IsPressed ? theme.Quiet : theme.Line, ThumbWidth / 2);
    }

    private void Put(float first) => _first = Math.Clamp(first, 0, Last);
}
