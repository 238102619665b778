namespace NetGen;

/// <summary>The input plane: what the network says everywhere, where it is undecided, and the samples.</summary>
internal sealed class PlanePanel : IPanel
{
    private const float LegendHeight = 56;
    /// <summary>4 pixels with the ring, on a plane of the designed side; smaller on smaller ones.</summary>
    private const float PointRadius = 3.25f;

    private const float Ring = 1.5f;
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
        Area inside = PanelFrame.Draw(list, area, "decision boundary", theme);
        Area square = Square(area);
        list.ContourMap(square, plane.Output, theme.Scale, theme.Text, theme.Quiet, radius: 4);
        int first = list.Commands.Count;
        for (int i = 0; i < plane.Train.Count; i++)
            DrawPoint(list, square, plane, plane.Train[i], Theme.Classes[plane.Train[i].Class], theme.Panel);
        for (int i = 0; i < plane.Test.Count; i++)
            DrawPoint(list, square, plane, plane.Test[i], theme.Panel, Theme.Classes[plane.Test[i].Class]);
        list.KeepFrom(first);
        DrawLegend(list, new(square.X, square.Bottom + 16, square.Width, inside.Bottom - square.Bottom - 16), snapshot, theme);
    }

    private static void DrawPoint(DrawList list, Area square, PlaneView plane, PlanePoint point, Color fill, Color ring)
    {
        float x = square.CenterX + point.X / plane.Reach * square.Width / 2;
        float y = square.CenterY - point.Y / plane.Reach * square.Height / 2;
        float size = MathF.Min(1, square.Width / DesignedSide);
        list.Marker(x, y, size * PointRadius, ShapeOf(point.Class), fill, ring, size * Ring);
    }

    private static MarkerShape ShapeOf(int ofClass) => (MarkerShape)(ofClass % ((int)MarkerShape.Plus + 1));

    private static void DrawLegend(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        float x = area.X + 6, y = area.Y + 8;
        for (int c = 0; c < 2; c++)
        {
            list.Marker(x, y, PointRadius, ShapeOf(c), Theme.Classes[c], theme.Panel, Ring);
            x = list.Text(x + 10, y - 8, snapshot.ClassName(c), TextStyle.Label, theme.Text) + 20;
        }

        list.Marker(x, y, PointRadius, MarkerShape.Disc, theme.Panel, theme.Quiet, Ring);
        list.Text(x + 10, y - 8, "test", TextStyle.Label, theme.Text);
        ScaleBar.Draw(list, new(area.X, area.Y + 24, area.Width, 16), snapshot.Info.Output, theme);
    }
}
