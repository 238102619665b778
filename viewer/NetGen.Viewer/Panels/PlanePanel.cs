namespace NetGen;

/// <summary>The input plane: what the network says everywhere, where it is undecided, and the samples.</summary>
internal sealed class PlanePanel : IPanel
{
    private const float LegendHeight = 56;

    /// <summary>On smaller planes points are smaller too.</summary>
    private const float DesignedSide = 432;

    /// <summary>The square that the plane fills inside the panel's area.</summary>
    public static Area Square(Area area)
    {
        Area inside = area.Inset(PanelFrame.Padding).Below(PanelFrame.Heading - 4);
        float side = MathF.Floor(MathF.Min(inside.Width, inside.Height - LegendHeight));
        return new(MathF.Round(inside.CenterX - side / 2), inside.Y, side, side);
    }

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        PlaneView plane = snapshot.Plane!;
        int frame = list.Commands.Count;
        Area inside = PanelFrame.Draw(list, area, IsRegression(snapshot) ? "output over the plane" : "decision boundary", theme);
        Area square = Square(area);
        DrawLegend(list, new(square.X, square.Bottom + 16, square.Width, inside.Bottom - square.Bottom - 16), snapshot, theme);
        list.Enclose(frame, area);
        list.ContourMap(square, plane.Output, theme.Scale, theme.Text, theme.Quiet, radius: 4);
        int points = list.Commands.Count;
        DrawPoints(list, square, plane, plane.Train, areTest: false, IsRegression(snapshot), theme);
        DrawPoints(list, square, plane, plane.Test, areTest: true, IsRegression(snapshot), theme);
        list.KeepFrom(points);
        list.Enclose(frame, square, theme.Panel);
    }

    private static bool IsRegression(TrainingSnapshot snapshot) => snapshot.Info.Output == OutputKind.Values;

    /// <summary>Draws samples; those of a regression in the colour that the plane should have there.</summary>
    private static void DrawPoints(DrawList list, Area square, PlaneView plane, IReadOnlyList<PlanePoint> points, bool areTest, bool areValues, Theme theme)
    {
        float size = MathF.Min(1, square.Width / DesignedSide);
        for (int i = 0; i < points.Count; i++)
        {
            PlanePoint point = points[i];
            float x = square.CenterX + point.X / plane.Reach * square.Width / 2, y = square.CenterY - point.Y / plane.Reach * square.Height / 2;
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
        PointsLegend.Draw(list, area.X, area.Y, area.Right, names, plane.Test.Count > 0, theme);
        ScaleBar.Draw(list, new(area.X, area.Y + 24, area.Width, 16), snapshot.Info.Output, plane.Range, theme);
    }
}
