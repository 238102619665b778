using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="BatchesScene"/>.</summary>
internal sealed class BatchesPictures
{
    private const int Cells = 64;

    private static readonly PlotAxis A = new("slope a", -2, 2.6);
    private static readonly PlotAxis B = new("height b", -2.6, 2);

    private readonly Field _surface = new(Cells, Cells);
    private readonly string[] _headings = ["", "", ""];
    private double _least;
    private PlotAxis? _across;
    private PlotAxis? _up;
    private PlotAxis? _passed;
    private PlotAxis? _loss;

    /// <summary>Other samples: their loss over the two parameters.</summary>
    public void Begin(Dataset data, int[] sizes)
    {
        (_headings[0], _headings[1], _headings[2]) = ($"full batch: {sizes[0]} samples a step", $"mini-batch: {sizes[1]} samples a step", "a single sample a step");
        var network = new StraightLine(1);
        float most = 0, least = float.MaxValue;
        for (int i = 0; i < _surface.Values.Length; i++)
        {
            network.ImportParameters([(float)A.At((i % Cells + 0.5) / Cells), (float)B.At(1 - (i / Cells + 0.5) / Cells)]);
            float loss = _surface.Values[i] = network.Loss(data.Features, data.Targets);
            (least, most) = (MathF.Min(least, loss), MathF.Max(most, loss));
        }

        _least = least;
        foreach (ref float value in _surface.Values.AsSpan())
            value = 2 * MathF.Sqrt((value - least) / (most - least)) - 1;
    }

    /// <summary>The loss over the two parameters, and one way down.</summary>
    public void DrawWalk(DrawList list, Area area, int which, BatchWalk walk, Handle? start, Theme theme)
    {
        using (PanelFrame.Open(list, area, _headings[which], theme, out Area inside))
        {
            Plot plot = Square(inside, A, B);
            list.ContourMap(plot.Area, _surface, theme.Scale, theme.Text.WithOpacity(0.4f), theme.Text.WithOpacity(0.3f), radius: 4);
            plot.DrawAxes(list, theme, hasLines: false);
            plot.Path(list, walk.A, walk.B, theme.Text, 1.5f);
            plot.Dot(list, walk.A[^1], walk.B[^1], ColorOf(which, theme), theme, 6, ClassMarks.ShapeOf(which));
            if (start == null)
                plot.Dot(list, walk.A[0], walk.B[0], theme.Accent, theme, 5);
            else
                start.DrawOn(list, plot, theme);
        }
    }

    /// <summary>Gradients of many batches around the gradient of all samples.</summary>
    public void DrawClouds(DrawList list, Area area, GradientCloud mini, GradientCloud single, Theme theme)
    {
        using (PanelFrame.Open(list, area, "gradients of 200 batches where full-batch descent is now", theme, out Area inside))
        {
            double reach = 1;
            while (reach < 2.2 * single.Spread || reach < 1.2 * Math.Max(Math.Abs(single.Full.A), Math.Abs(single.Full.B)))
                reach *= 2;
            Plot plot = Within(inside with { Height = inside.Height - 24 }, PlotAxis.Renew(ref _across, "∂L/∂a", -reach, reach), PlotAxis.Renew(ref _up, "∂L/∂b", -reach, reach));
            plot.DrawAxes(list, theme);
            for (int i = 0; i < GradientCloud.Count; i++)
                plot.Speck(list, single.A[i], single.B[i], ClassMarks.ColorOf(2).WithOpacity(0.7f));
            for (int i = 0; i < GradientCloud.Count; i++)
                plot.Speck(list, mini.A[i], mini.B[i], ClassMarks.ColorOf(1));
            plot.Line(list, 0, 0, mini.Full.A, mini.Full.B, theme.Text, 2);
            plot.Dot(list, mini.Full.A, mini.Full.B, theme.Text, theme, 5);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
                [new("all samples", theme.Text, LegendMark.Dot), new("mini-batches", ClassMarks.ColorOf(1), LegendMark.Dot), new("single samples", ClassMarks.ColorOf(2), LegendMark.Dot)], theme);
        }
    }

    /// <summary>The loss over all samples, by steps or by what was looked at.</summary>
    public void DrawLosses(DrawList list, Area area, BatchWalk[] walks, bool isBySamples, Theme theme)
    {
        using (PanelFrame.Open(list, area, isBySamples ? "loss over all samples, by samples looked at" : "loss over all samples, by steps", theme, out Area inside))
        {
            int steps = Math.Max(50, (walks[0].Losses.Length + 49) / 50 * 50);
            double last = isBySamples ? steps * (double)walks[1].BatchSize : steps;
            Plot plot = Within(
                inside with { Height = inside.Height - 24 },
                PlotAxis.Renew(ref _passed, isBySamples ? "samples looked at" : "steps", 0, last),
                PlotAxis.Renew(ref _loss, "", 0.8 * _least, Math.Max(10, 1.2 * walks[0].Losses[0]), isLogarithmic: true));
            plot.DrawAxes(list, theme);
            for (int i = 0; i < walks.Length; i++)
            {
                var line = new PlotLine(list, plot.Area, ColorOf(i, theme), 2, isDashed: false);
                for (int step = 0; step < walks[i].Losses.Length; step++)
                    line.To(plot.Right(isBySamples ? (double)step * walks[i].BatchSize : step), plot.Up(walks[i].Losses[step]));
                line.End();
            }

            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
                [new("full batch", theme.Text), new("mini-batch", ClassMarks.ColorOf(1)), new("single sample", ClassMarks.ColorOf(2))], theme);
        }
    }

    private static Color ColorOf(int which, Theme theme) => which == 0 ? theme.Text : ClassMarks.ColorOf(which);
}
