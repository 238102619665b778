namespace NetGen;

/// <summary>
/// A regression's predictions against the true values: on the diagonal they are right. The branch beside is asked for the samples that both are judged by, and drawn hollow in its colour.
/// </summary>
internal sealed class ScatterPanel : IPanel
{
    private const float LegendHeight = 28;
    private const float Line = 24;

    private static readonly string[] TrainOnly = ["train"];

    private (double Followed, double? Beside, string? FollowedName, string? Name) _told;
    private string _explained = "";
    private string _explainedBeside = "";

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        var view = (ScatterView)snapshot.Answers!;
        BranchFigures? branches = snapshot.Figures.Other;
        ScatterView? beside = branches == null ? null : snapshot.Beside?.Answers as ScatterView;
        Area inside = PanelFrame.Draw(list, area, "predicted (upwards) against true (to the right)", theme);
        float side = MathF.Min(inside.Width, inside.Height - LegendHeight - (beside == null ? 0 : Line));
        var axis = LinearAxis.Around(view.Least, view.Most);
        Chart chart = Chart.Within(new(MathF.Round(inside.CenterX - side / 2), inside.Y, side, side), axis, axis);
        int outputs = snapshot.Info.Layers[^1].OutputShape[0];
        chart.Draw(list, theme);
        if (beside != null)
            chart.DrawPoints(list, beside.Judged, areTest: true, theme.Beside, theme);
        Color? color = outputs > 1 ? null : beside == null ? theme.Quiet : theme.Accent;
        chart.DrawPoints(list, view.Train, areTest: false, color, theme);
        chart.DrawPoints(list, view.Test, areTest: true, color, theme);
        list.Line(chart.Plot.X, chart.Plot.Bottom, chart.Plot.Right, chart.Plot.Y, theme.Accent, 1.5f);
        Area legend = new(chart.Plot.X, chart.Plot.Bottom + 32, chart.Plot.Width, 16);
        Read(view, beside, branches);
        DrawLegend(list, legend, view, outputs, beside == null ? _explained : "", theme);
        if (beside != null)
            BranchLegend.Tell(list, legend.Below(Line), _explained, _explainedBeside, theme);
    }

    /// <summary>Makes the texts, once for the same numbers.</summary>
    private void Read(ScatterView view, ScatterView? beside, BranchFigures? branches)
    {
        var now = (Math.Round(view.Explained, 3), beside == null ? (double?)null : Math.Round(beside.Explained, 3), branches?.FollowedName, branches?.Name);
        if (_explained.Length > 0 && now.Equals(_told))
            return;
        _told = now;
        (_explained, _explainedBeside) = beside == null ? (Explained(view), "") : ($"{branches!.FollowedName} · {Explained(view)}", $"{branches.Name} · {Explained(beside)}");
    }

    private static string Explained(ScatterView view) => $"R² {Numbers.Explained(view.Explained)}";

    private static void DrawLegend(DrawList list, Area area, ScatterView view, int outputs, string explained, Theme theme)
    {
        string[] names = outputs == 1 ? TrainOnly : [.. Enumerable.Range(0, outputs).Select(output => $"output {Numbers.Count(output)}")];
        PointsLegend.Draw(list, area.X, area.Y, area.Right - list.Width(explained, TextStyle.Label), names, view.Test.Count > 0, theme);
        if (explained.Length > 0)
            list.Text(area.Right, area.Y, explained, TextStyle.Label, theme.Text, 1);
    }
}
