namespace NetGen;

/// <summary>The input plane of a classifier: each class's country in its colour, the deeper the surer, the borders between them, and the samples.</summary>
internal sealed class ClassPlanePanel : IPanel
{
    private const float DesignedSide = 432;
    private const string Depth = "the deeper the colour, the surer";

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        var view = (ClassPlaneView)snapshot.Answers!;
        int frame = list.Commands.Count;
        Area inside = PanelFrame.Draw(list, area, "decision boundary", theme);
        Area square = PlanePanel.Square(area);
        DrawLegend(list, new(square.X, square.Bottom + 16, square.Width, inside.Bottom - square.Bottom - 16), snapshot, view, theme);
        list.Enclose(frame, area);
        list.Rectangle(square, theme.Page, 4);
        for (int c = 0; c < view.Margins.Length; c++)
            list.ContourMap(square, view.Margins[c], ClassMarks.ScaleOf(c), theme.Text, theme.Quiet, radius: 4);
        int points = list.Commands.Count;
        DrawPoints(list, square, view, theme);
        list.KeepFrom(points);
        if (view.Margins.Length > Theme.Classes.Count)
            DrawNames(list, square, snapshot, view, theme);
        list.Enclose(frame, square, theme.Panel);
    }

    private static void DrawPoints(DrawList list, Area square, ClassPlaneView view, Theme theme)
    {
        float size = MathF.Min(1, square.Width / DesignedSide);
        for (int i = 0; i < view.Train.Count; i++)
            ClassMarks.DrawTrain(list, X(view.Train[i]), Y(view.Train[i]), view.Train[i].Series, theme, size);
        for (int i = 0; i < view.Test.Count; i++)
            ClassMarks.DrawTest(list, X(view.Test[i]), Y(view.Test[i]), view.Test[i].Series, theme, size);

        float X(ChartPoint point) => square.CenterX + point.X / view.Reach * square.Width / 2;

        float Y(ChartPoint point) => square.CenterY - point.Y / view.Reach * square.Height / 2;
    }

    private static void DrawLegend(DrawList list, Area area, TrainingSnapshot snapshot, ClassPlaneView view, Theme theme)
    {
        PointsLegend.Draw(list, area.X, area.Y, area.Right, [.. Enumerable.Range(0, view.Margins.Length).Select(snapshot.ClassName)], view.Test.Count > 0, theme);
        if (list.Width(Depth, TextStyle.Label) <= area.Width)
            list.Text(area.X, area.Y + 24, Depth, TextStyle.Label, theme.Quiet);
    }

    /// <summary>Beyond six classes colours come again, so each class is named at one of its samples where there is room.</summary>
    private static void DrawNames(DrawList list, Area square, TrainingSnapshot snapshot, ClassPlaneView view, Theme theme)
    {
        List<Area> taken = [];
        foreach (IGrouping<int, ChartPoint> samples in view.Train.GroupBy(point => point.Series))
        {
            string name = snapshot.ClassName(samples.Key);
            float width = list.Width(name, TextStyle.Label) + 12;
            Area[] free = [.. samples.Select(Plate).Where(plate => square.Contains(plate) && !taken.Exists(plate.Intersects)).Take(1)];
            taken.AddRange(free);
            foreach (Area plate in free)
            {
                list.Rectangle(plate, theme.Panel, 4);
                list.Text(plate.CenterX, plate.Y + 2, name, TextStyle.Label, theme.Text, 0.5f);
            }

            Area Plate(ChartPoint point) => new(
                MathF.Round(square.CenterX + point.X / view.Reach * square.Width / 2 - width / 2), MathF.Round(square.CenterY - point.Y / view.Reach * square.Height / 2) - 10, width, 20);
        }
    }
}
