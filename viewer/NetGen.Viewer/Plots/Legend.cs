namespace NetGen;

/// <summary>What a line or mark of a legend looks like.</summary>
internal enum LegendMark
{
    Line,
    Dashes,
    Dot,
    Bar,
}

/// <summary>One of the things that a plot shows.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Mark">What it looks like.</param>
internal readonly record struct LegendEntry(string Name, Color Color, LegendMark Mark = LegendMark.Line)
{
    /// <summary>The shape of a dot.</summary>
    public MarkerShape Shape { get; init; }
}

/// <summary>Says what each line and mark of a plot is.</summary>
internal static class Legend
{
    private const float LineWidth = 20;
    private const float DotWidth = 10;
    private const float Gap = 20;
    private const float Row = 20;

    /// <summary>Draws entries side by side and, where the width does not suffice, below each other; what the height has no room for is left out.</summary>
    /// <returns>The height that they took.</returns>
    public static float Draw(DrawList list, Area area, ReadOnlySpan<LegendEntry> entries, Theme theme)
    {
        float x = area.X, y = area.Y;
        foreach (LegendEntry entry in entries)
        {
            float mark = entry.Mark is LegendMark.Dot or LegendMark.Bar ? DotWidth : LineWidth, width = mark + 8 + list.Width(entry.Name, TextStyle.Label);
            if (x > area.X && x + width > area.Right)
                (x, y) = (area.X, y + Row);
            if (y + TextStyle.Label.Height() > area.Bottom)
                break;
            DrawMark(list, entry, x, y + TextStyle.Label.Height() / 2, theme);
            list.Text(x + mark + 8, y, list.Fit(entry.Name, TextStyle.Label, area.Right - x - mark - 8), TextStyle.Label, theme.Text);
            x += width + Gap;
        }

        return y + Row - area.Y;
    }

    private static void DrawMark(DrawList list, LegendEntry entry, float x, float y, Theme theme)
    {
        switch (entry.Mark)
        {
            case LegendMark.Dot:
                list.Marker(x + DotWidth / 2, y, 4, entry.Shape, entry.Color, theme.Panel, ClassMarks.Ring);
                break;
            case LegendMark.Bar:
                list.Rectangle(new(x, y - 5, DotWidth, 10), entry.Color, 2);
                break;
            default:
                CurveLine.Draw(list, [(x, y), (x + LineWidth, y)], entry.Color, 2, entry.Mark == LegendMark.Dashes);
                break;
        }
    }
}
