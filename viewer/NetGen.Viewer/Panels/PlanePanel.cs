namespace NetGen;

/// <summary>The input plane: what the network says everywhere, where it is undecided, and the samples.</summary>
internal sealed class PlanePanel : IPanel
{
    private const float LegendHeight = 56;

    /// <summary>On smaller planes points are smaller too.</summary>
    private const float DesignedSide = 432;

    private readonly ContourLine _beside = new();

    /// <summary>Points that the training does not know yet; null for none.</summary>
    public PendingPoints? Pending { get; set; }

    /// <summary>The square that the plane fills inside the panel's area.</summary>
    public static Area Square(Area area)
    {
        Area inside = area.Inset(PanelFrame.Padding).Below(PanelFrame.Heading - 4);
        float side = MathF.Floor(MathF.Min(inside.Width, inside.Height - LegendHeight));
        return new(MathF.Round(inside.CenterX - side / 2), inside.Y, side, side);
    }

    /// <summary>The plane's two axes: over the whole square, or with their values beside a smaller one where the points need a range of their own.</summary>
    public static Chart ChartOf(Area area, PlaneRange range)
    {
        Area square = Square(area);
        return range.IsSquare ? new(square, range.X, range.Y) : Chart.Within(square, range.X, range.Y);
    }

    /// <summary>Draws the panel's frame and, where they are needed, the axes; what moves comes later.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="area">The panel.</param>
    /// <param name="heading">What is seen.</param>
    /// <param name="range">The part of the plane.</param>
    /// <param name="snapshot">Who knows the names of the inputs.</param>
    /// <param name="theme">The colours.</param>
    /// <returns>What is left for the panel's content.</returns>
    public static Area DrawFrame(DrawList list, Area area, string heading, PlaneRange range, TrainingSnapshot snapshot, Theme theme)
    {
        if (range.IsSquare)
            return PanelFrame.Draw(list, area, heading, theme);
        Area inside = PanelFrame.Draw(list, area, $"{heading} over {snapshot.PlaneName(0)} (to the right) and {snapshot.PlaneName(1)} (upwards)", theme);
        ChartOf(area, range).Draw(list, theme);
        return inside;
    }

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        PlaneView plane = snapshot.Plane!;
        int frame = list.Commands.Count;
        Area inside = DrawFrame(list, area, IsRegression(snapshot) ? OutputHeading(plane.Range) : "decision boundary", plane.Range, snapshot, theme);
        Area square = Square(area);
        Chart chart = ChartOf(area, plane.Range);
        DrawLegend(list, new(square.X, square.Bottom + 16, square.Width, inside.Bottom - square.Bottom - 16), snapshot, theme);
        list.Enclose(frame, area);
        DrawMap(list, chart.Plot, plane.Output, theme.Scale, plane.IsDiscrete, theme);
        if (snapshot.Beside is { } beside)
            _beside.Draw(list, chart.Plot, beside.Borders, theme.Beside, theme.Panel);
        int points = list.Commands.Count;
        if (Pending?.AreAll != true)
        {
            DrawPoints(list, chart, plane.Train, areTest: false, IsRegression(snapshot), theme);
            DrawPoints(list, chart, plane.Test, areTest: true, IsRegression(snapshot), theme);
        }

        DrawPending(list, chart, Pending, theme);
        list.KeepFrom(points);
        list.Enclose(frame, chart.Plot, theme.Panel);
    }

    /// <summary>Draws a map with its contours; where only decisions count, nothing but the border between them.</summary>
    public static void DrawMap(DrawList list, Area plot, Field field, ColorScale scale, bool isDiscrete, Theme theme) =>
        list.ContourMap(plot, field, isDiscrete ? scale.Decided : scale, theme.Text, isDiscrete ? theme.Quiet.WithOpacity(0) : theme.Quiet, radius: 4);

    /// <summary>Draws points that the training does not know yet.</summary>
    public static void DrawPending(DrawList list, Chart chart, PendingPoints? pending, Theme theme)
    {
        float size = MathF.Min(1, chart.Plot.Width / DesignedSide);
        for (int i = 0; i < pending?.Points.Count; i++)
            ClassMarks.DrawTrain(list, chart.Right(pending.Points[i].X), chart.Up(pending.Points[i].Y), pending.Points[i].Series, theme, size);
    }

    private static string OutputHeading(PlaneRange range) => range.IsSquare ? "output over the plane" : "output";

    private static bool IsRegression(TrainingSnapshot snapshot) => snapshot.Info.Output == OutputKind.Values;

    /// <summary>Draws samples; those of a regression in the colour that the plane should have there.</summary>
    private static void DrawPoints(DrawList list, Chart chart, IReadOnlyList<PlanePoint> points, bool areTest, bool areValues, Theme theme)
    {
        float size = MathF.Min(1, chart.Plot.Width / DesignedSide);
        for (int i = 0; i < points.Count; i++)
        {
            PlanePoint point = points[i];
            float x = chart.Right(point.X), y = chart.Up(point.Y);
            if (areValues)
                list.Marker(x, y, size * ClassMarks.Radius, MarkerShape.Disc, theme.Scale.At(point.Value), areTest ? theme.Text : theme.Panel, size * ClassMarks.Ring);
            else if (areTest)
                ClassMarks.DrawTest(list, x, y, point.Class, theme, size);
            else
                ClassMarks.DrawTrain(list, x, y, point.Class, theme, size);
        }
    }

    private static void DrawLegend(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        PlaneView plane = snapshot.Plane!;
        string[] names = IsRegression(snapshot) ? ["train"] : [snapshot.ClassName(0), snapshot.ClassName(1)];
        float x = PointsLegend.Draw(list, area.X, area.Y, area.Right, names, plane.Test.Count > 0, theme);
        BranchLegend.NameBeside(list, x, area.Y, area.Right, snapshot, theme);
        ScaleBar.Draw(list, new(area.X, area.Y + 24, area.Width, 16), snapshot.Info.Output, plane.Largest, theme);
    }
}
