namespace NetGen;

/// <summary>Says which marks are which points.</summary>
internal static class PointsLegend
{
    private const float MarkWidth = 10;
    private const float Gap = 20;

    /// <summary>Names of series, as many as fit, then the hollow mark of test points; returns where it ends.</summary>
    public static float Draw(DrawList list, float x, float y, float right, IReadOnlyList<string> series, bool hasTest, Theme theme)
    {
        float test = hasTest ? MarkWidth + list.Width("test", TextStyle.Label) + Gap : 0;
        for (int i = 0; i < series.Count && x + MarkWidth + list.Width(series[i], TextStyle.Label) + test <= right; i++)
        {
            Color color = series.Count == 1 ? theme.Quiet : ClassMarks.ColorOf(i);
            list.Marker(x + 4, y + 8, ClassMarks.Radius, ClassMarks.ShapeOf(i), color, theme.Panel, ClassMarks.Ring);
            x = list.Text(x + 4 + MarkWidth, y, series[i], TextStyle.Label, theme.Text) + Gap;
        }

        if (!hasTest)
            return x;
        list.Marker(x + 4, y + 8, ClassMarks.Radius, MarkerShape.Disc, theme.Panel, theme.Quiet, ClassMarks.Ring);
        return list.Text(x + 4 + MarkWidth, y, "test", TextStyle.Label, theme.Text) + Gap;
    }
}
