namespace NetGen;

/// <summary>The input plane of a classifier: each class's country in its colour, the deeper the surer, the borders between them, and the samples.</summary>
internal sealed class ClassPlanePanel : IPanel
{
    private const float DesignedSide = 432;
    private const string Depth = "the deeper the colour, the surer";

    private readonly ContourLine _beside = new();

    /// <inheritdoc cref="PlanePanel.Pending"/>
    public PendingPoints? Pending { get; set; }

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        var view = (ClassPlaneView)snapshot.Answers!;
        int frame = list.Commands.Count;
        Area inside = PlanePanel.DrawFrame(list, area, "decision boundary", view.Range, snapshot, theme);
        Area square = PlanePanel.Square(area);
        Chart chart = PlanePanel.ChartOf(area, view.Range);
        DrawLegend(list, new(square.X, square.Bottom + 16, square.Width, inside.Bottom - square.Bottom - 16), snapshot, view, theme);
        list.Enclose(frame, area);
        list.Rectangle(chart.Plot, theme.Page, 4);
        for (int c = 0; c < view.Margins.Length; c++)
            PlanePanel.DrawMap(list, chart.Plot, view.Margins[c], ClassMarks.ScaleOf(c), view.IsDiscrete, theme);
        if (snapshot.Beside is { } beside)
            _beside.Draw(list, chart.Plot, beside.Borders, theme.Beside, theme.Panel);
        int points = list.Commands.Count;
        if (Pending?.AreAll != true)
            DrawPoints(list, chart, view, theme);
        PlanePanel.DrawPending(list, chart, Pending, theme);
        list.KeepFrom(points);
        if (view.Margins.Length > Theme.Classes.Count)
            DrawNames(list, chart, snapshot, view, theme);
        list.Enclose(frame, chart.Plot, theme.Panel);
    }

    private static void DrawPoints(DrawList list, Chart chart, ClassPlaneView view, Theme theme)
    {
        float size = MathF.Min(1, chart.Plot.Width / DesignedSide);
        for (int i = 0; i < view.Train.Count; i++)
            ClassMarks.DrawTrain(list, chart.Right(view.Train[i].X), chart.Up(view.Train[i].Y), view.Train[i].Series, theme, size);
        for (int i = 0; i < view.Test.Count; i++)
            ClassMarks.DrawTest(list, chart.Right(view.Test[i].X), chart.Up(view.Test[i].Y), view.Test[i].Series, theme, size);
    }

    private static void DrawLegend(DrawList list, Area area, TrainingSnapshot snapshot, ClassPlaneView view, Theme theme)
    {
        float x = PointsLegend.Draw(list, area.X, area.Y, area.Right, [.. Enumerable.Range(0, view.Margins.Length).Select(snapshot.ClassName)], view.Test.Count > 0, theme);
        BranchLegend.NameBeside(list, x, area.Y, area.Right, snapshot, theme);
        if (list.Width(Depth, TextStyle.Label) <= area.Width)
            list.Text(area.X, area.Y + 24, Depth, TextStyle.Label, theme.Quiet);
    }

    /// <summary>Beyond six classes colours come again, so each class is named at one of its samples where there is room.</summary>
    private static void DrawNames(DrawList list, Chart chart, TrainingSnapshot snapshot, ClassPlaneView view, Theme theme)
    {
        List<Area> taken = [];
        foreach (IGrouping<int, ChartPoint> samples in view.Train.GroupBy(point => point.Series))
        {
            string name = snapshot.ClassName(samples.Key);
            float width = list.Width(name, TextStyle.Label) + 12;
            Area[] free = [.. samples.Select(Plate).Where(plate => chart.Plot.Contains(plate) && !taken.Exists(plate.Intersects)).Take(1)];
            taken.AddRange(free);
            foreach (Area plate in free)
            {
                list.Rectangle(plate, theme.Panel, 4);
                list.Text(plate.CenterX, plate.Y + 2, name, TextStyle.Label, theme.Text, 0.5f);
            }

            Area Plate(ChartPoint point) => new(MathF.Round(chart.Right(point.X) - width / 2), MathF.Round(chart.Up(point.Y)) - 10, width, 20);
        }
    }
}
