using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>What a network of one input answers along it: a curve through the points.</summary>
internal sealed class CurvePanel : IPanel
{
    private const float LegendHeight = 24;

    private readonly List<(float X, float Y)> _points = [];

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        var view = (CurveView)snapshot.Answers!;
        Area inside = PanelFrame.Draw(list, area, $"output over {view.InputName}", theme);
        Chart chart = Chart.Within(inside with { Height = inside.Height - LegendHeight }, new(view.Left, view.Right), Heights(view));
        chart.Draw(list, theme);
        Color? color = view.Outputs.Length > 1 ? null : theme.Quiet;
        chart.DrawPoints(list, view.Train, areTest: false, color, theme);
        chart.DrawPoints(list, view.Test, areTest: true, color, theme);
        foreach (float[] beside in (snapshot.Beside?.Answers as CurveView)?.Outputs ?? [])
            CurveLine.Draw(list, Points(chart, beside), theme.Beside, 2, isDashed: false);
        for (int output = 0; output < view.Outputs.Length; output++)
            CurveLine.Draw(list, Points(chart, view.Outputs[output]), view.Outputs.Length == 1 ? theme.Accent : ClassMarks.ColorOf(output), 2.5f, isDashed: false);
        DrawLegend(list, new(chart.Plot.X, inside.Bottom - 16, chart.Plot.Width, 16), view, snapshot, theme);
    }

    /// <summary>The axis is the samples': it stands still, whatever the network still says.</summary>
    private static LinearAxis Heights(CurveView view) => view.AreProbabilities || view.Train.Count == 0 ? new(-0.1, 1.1)
        : LinearAxis.Around(view.Train.Concat(view.Test).Min(point => point.Y), view.Train.Concat(view.Test).Max(point => point.Y));

    private ReadOnlySpan<(float X, float Y)> Points(Chart chart, float[] values)
    {
        _points.Clear();
        for (int i = 0; i < values.Length; i++)
            _points.Add((chart.Plot.X + chart.Plot.Width * i / (values.Length - 1), Math.Clamp(chart.Up(values[i]), chart.Plot.Y, chart.Plot.Bottom)));
        return CollectionsMarshal.AsSpan(_points);
    }

    private static void DrawLegend(DrawList list, Area area, CurveView view, TrainingSnapshot snapshot, Theme theme)
    {
        int count = view.Outputs.Length;
        string[] names = count == 1 ? ["train"]
            : [.. Enumerable.Range(0, count).Select(output => view.AreProbabilities ? snapshot.ClassName(output) : $"output {Numbers.Count(output)}")];
        float x = PointsLegend.Draw(list, area.X, area.Y, area.Right - 80, names, view.Test.Count > 0, theme);
        if (count > 1)
            return;
        list.Line(x, area.CenterY, x + 16, area.CenterY, theme.Accent, 2.5f);
        x = list.Text(x + 24, area.Y, "network", TextStyle.Label, theme.Text) + 24;
        BranchLegend.NameBeside(list, x, area.Y, area.Right, snapshot, theme);
    }
}
