namespace NetGen;

/// <summary>Two axes with their lines and values, and where points stand between them.</summary>
internal readonly record struct Chart(Area Plot, LinearAxis X, LinearAxis Y)
{
    private const float ValuesWidth = 40;
    private const float ValuesHeight = 24;

    /// <summary>A chart that leaves room for the axes' values on the left and below.</summary>
    public static Chart Within(Area area, LinearAxis x, LinearAxis y) =>
        new(new(area.X + ValuesWidth, area.Y, area.Width - ValuesWidth, area.Height - ValuesHeight), x, y);

    public float Right(double x) => Plot.X + X.Place(x) * Plot.Width;

    public float Up(double y) => Plot.Bottom - Y.Place(y) * Plot.Height;

    /// <summary>Draws the grid and its values.</summary>
    public void Draw(DrawList list, Theme theme)
    {
        foreach ((double value, string text) in Y.Ticks())
        {
            float y = MathF.Round(Up(value)) + 0.5f;
            list.Line(Plot.X, y, Plot.Right, y, theme.Line);
            list.Text(Plot.X - 8, y - 8.5f, text, TextStyle.Label, theme.Quiet, 1);
        }

        foreach ((double value, string text) in X.Ticks())
        {
            float x = MathF.Round(Right(value)) + 0.5f, half = list.Width(text, TextStyle.Label) / 2;
            list.Line(x, Plot.Y, x, Plot.Bottom, theme.Line);
            if (x + half <= Plot.Right)
                list.Text(x, Plot.Bottom + 4, text, TextStyle.Label, theme.Quiet, 0.5f);
        }
    }

    /// <summary>Draws the points; what lies beyond the axes stands at their ends.</summary>
    /// <param name="list">What they are drawn into.</param>
    /// <param name="points">Points, each with the shape of its series.</param>
    /// <param name="areTest">Whether they are hollow.</param>
    /// <param name="color">The colour of all; null for each series' own.</param>
    /// <param name="theme">The colours.</param>
    public void DrawPoints(DrawList list, IReadOnlyList<ChartPoint> points, bool areTest, Color? color, Theme theme)
    {
        for (int i = 0; i < points.Count; i++)
        {
            float x = Math.Clamp(Right(points[i].X), Plot.X, Plot.Right), y = Math.Clamp(Up(points[i].Y), Plot.Y, Plot.Bottom);
            MarkerShape shape = ClassMarks.ShapeOf(points[i].Series);
            Color own = color ?? ClassMarks.ColorOf(points[i].Series);
            list.Marker(x, y, ClassMarks.Radius, shape, areTest ? theme.Panel : own, areTest ? own : theme.Panel, ClassMarks.Ring);
        }
    }
}
