namespace NetGen;

/// <summary>A regression's predictions against the true values: on the diagonal they are right.</summary>
internal sealed class ScatterPanel : IPanel
{
    private const float LegendHeight = 28;

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        var view = (ScatterView)snapshot.Answers!;
        Area inside = PanelFrame.Draw(list, area, "predicted (upwards) against true (to the right)", theme);
        float side = MathF.Min(inside.Width, inside.Height - LegendHeight);
        var axis = LinearAxis.Around(view.Least, view.Most);
        Chart chart = Chart.Within(new(MathF.Round(inside.CenterX - side / 2), inside.Y, side, side), axis, axis);
        int outputs = snapshot.Info.Layers[^1].OutputShape[0];
        chart.Draw(list, theme);
        chart.DrawPoints(list, view.Train, areTest: false, outputs > 1, theme);
        chart.DrawPoints(list, view.Test, areTest: true, outputs > 1, theme);
        list.Line(chart.Plot.X, chart.Plot.Bottom, chart.Plot.Right, chart.Plot.Y, theme.Accent, 1.5f);
        DrawLegend(list, new(chart.Plot.X, chart.Plot.Bottom + 32, chart.Plot.Width, 16), view, outputs, theme);
    }

    private static void DrawLegend(DrawList list, Area area, ScatterView view, int outputs, Theme theme)
    {
        string[] names = outputs == 1 ? ["train"] : [.. Enumerable.Range(0, outputs).Select(output => $"output {Numbers.Count(output)}")];
        string explained = $"R² {Numbers.Explained(view.Explained)}";
        PointsLegend.Draw(list, area.X, area.Y, area.Right - list.Width(explained, TextStyle.Label), names, view.Test.Count > 0, theme);
        list.Text(area.Right, area.Y, explained, TextStyle.Label, theme.Text, 1);
    }
}
