namespace NetGen;

/// <summary>Code that is scrolled.</summary>
internal sealed class CodePane() : ScrolledPane("code")
{
    private CodeLines _lines = new([], 80);

    /// <summary>How many lines there are.</summary>
    public int LineCount => _lines.Count;

    /// <summary>The uppermost line.</summary>
    public int First => (int)MathF.Ceiling(From / LineHeight);

    /// <inheritdoc/>
    protected override float TotalHeight => _lines.Count * LineHeight;

    /// <summary>Shows other code, from its beginning.</summary>
    public void Show(CodeLines lines)
    {
        _lines = lines;
        ScrollTo(0);
    }

    /// <summary>Draws as much as there is room for.</summary>
    public void DrawIn(DrawList list, Area area, Theme theme)
    {
        Arrange(area);
        ScrollTo(From);
        _lines.Draw(list, area, First, theme);
        DrawBar(list, theme);
    }
}
