using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The three panels of <see cref="NeuronScene"/>.</summary>
internal sealed class NeuronPictures
{
    /// <summary>A weight of 1 is so long in the plane.</summary>
    public const double ArrowScale = 0.18;

    private const float ArrowHead = 10;

    private static readonly PlotAxis X1 = new("x₁", -NeuronModel.Plane, NeuronModel.Plane);
    private static readonly PlotAxis X2 = new("x₂", -NeuronModel.Plane, NeuronModel.Plane);
    private static readonly PlotAxis Sum = new("pre-activation z = w₁·x₁ + w₂·x₂ + b", -NeuronModel.Reach, NeuronModel.Reach);
    private static readonly PlotAxis Answer = new("answer y", -1.1, 1.3);

    private PlotAxis? _counts;
    private PlotAxis? _steps;
    private PlotAxis? _losses;

    /// <summary>What the neuron answers over the plane, the line where its sum is 0, and the weights as an arrow.</summary>
    public static void DrawPlane(DrawList list, Area area, NeuronModel model, Handle weights, Handle input, Theme theme)
    {
        using (PanelFrame.Open(list, area, "what the neuron answers, and the line where its sum is 0", theme, out Area inside))
        {
            float legend = inside.Width < 420 ? 36 : 16;
            Plot plot = Square(inside with { Height = inside.Height - legend - 32 }, X1, X2);
            list.HeatMap(plot.Area, model.Map, theme.Scale, radius: 4);
            plot.DrawAxes(list, theme, hasLines: false);
            DrawEdge(list, plot, model, theme);
            for (int i = 0; i < model.Data.Count; i++)
            {
                ReadOnlySpan<float> x = model.Data.Feature(i);
                if (plot.Contains(x[0], x[1]))
                    ClassMarks.DrawTrain(list, plot.Right(x[0]), plot.Up(x[1]), (int)model.Data.Target(i)[0], theme);
            }

            DrawArrow(list, plot, model[0] * ArrowScale, model[1] * ArrowScale, theme);
            weights.DrawOn(list, plot, theme);
            input.DrawOn(list, plot, theme);
            ScaleBar.Draw(list, new(plot.Area.X, inside.Bottom - legend - 24, plot.Area.Width, 16), model.Network.Info.Output, 1, theme);
            Legend.Draw(list, new(inside.X, inside.Bottom - legend, inside.Width, legend),
            [
                new(model.Data.ClassNames[0], ClassMarks.ColorOf(0), LegendMark.Dot),
                new(model.Data.ClassNames[1], ClassMarks.ColorOf(1), LegendMark.Dot) { Shape = ClassMarks.ShapeOf(1) },
                new("weights", theme.Accent, LegendMark.Dot),
                new("input", theme.Accent, LegendMark.Dot) { Shape = input.Shape },
            ], theme);
        }
    }

    /// <summary>The activation over the sum, under it how many points have which sum, and the formula for one input.</summary>
    public void DrawSum(DrawList list, Area area, NeuronModel model, string activation, (double X, double Y) input, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the activation over the sum, and how many points have each sum", theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 48 }, Sum, Answer);
            plot.DrawAxes(list, theme);
            int most = 1;
            foreach (int[] counts in model.Counts)
                most = Math.Max(most, counts.Max());
            Plot bars = plot with { Y = PlotAxis.Renew(ref _counts, "", 0, 1.6 * most) };
            for (int ofClass = 0; ofClass < model.Counts.Length; ofClass++)
                bars.Bars(list, model.Counts[ofClass], ClassMarks.ColorOf(ofClass).WithOpacity(0.55f));
            plot.Line(list, 0, Answer.Least, 0, Answer.Most, theme.Quiet, 1, isDashed: true);
            DrawCurve(list, plot, model.Curve, theme);
            double z = model.Weighted(input.X, input.Y), y = model.Answer(input.X, input.Y);
            plot.Line(list, z, Answer.Least, z, y, theme.Accent, 1.5f);
            plot.Dot(list, z, y, theme.Accent, theme, radius: 6);
            DrawFormula(list, inside, model, activation, input, z, y, theme);
        }
    }

    /// <summary>The loss over the steps.</summary>
    public void DrawLoss(DrawList list, Area area, NeuronModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, model.Network.Info.Loss + " over all points", theme, out Area inside))
            LossLine.Draw(list, inside, model.Losses, model.Loss, ref _steps, ref _losses, theme);
    }

    /// <summary>The line where the sum is 0, as far as it is seen.</summary>
    private static void DrawEdge(DrawList list, Plot plot, NeuronModel model, Theme theme)
    {
        double length = Math.Sqrt(model[0] * model[0] + model[1] * model[1]);
        if (length == 0)
            return;
        double x = -model[2] * model[0] / (length * length), y = -model[2] * model[1] / (length * length), far = 4 * NeuronModel.Plane / length;
        plot.Line(list, x - far * model[1], y + far * model[0], x + far * model[1], y - far * model[0], theme.Text, 2);
    }

    private static void DrawArrow(DrawList list, Plot plot, double x, double y, Theme theme)
    {
        plot.Line(list, 0, 0, x, y, theme.Text, 3);
        float across = plot.Right(x) - plot.Right(0), down = plot.Up(y) - plot.Up(0), length = MathF.Sqrt(across * across + down * down);
        if (length < ArrowHead || !plot.Contains(x, y))
            return;
        (across, down) = (ArrowHead * across / length, ArrowHead * down / length);
        float tipX = plot.Right(x) - across, tipY = plot.Up(y) - down;
        list.Line(tipX, tipY, tipX - across - down / 2, tipY - down + across / 2, theme.Text, 3);
        list.Line(tipX, tipY, tipX - across + down / 2, tipY - down - across / 2, theme.Text, 3);
    }

    private static void DrawCurve(DrawList list, Plot plot, ReadOnlySpan<double> curve, Theme theme)
    {
        var line = new PlotLine(list, plot.Area, theme.Text, 2, isDashed: false);
        for (int i = 0; i < curve.Length; i++)
            line.To(plot.Area.X + plot.Area.Width * i / (curve.Length - 1), plot.Up(curve[i]));
        line.End();
    }

    private static void DrawFormula(DrawList list, Area inside, NeuronModel model, string activation, (double X, double Y) input, double z, double y, Theme theme)
    {
        FormulaLine.Draw(list, inside.X, inside.Bottom - 40, inside.Right,
        [
            ("z = ", theme.Quiet),
            ($"{Text(model[0], "0.00")} · {Text(input.X, "0.00")} + {Text(model[1], "0.00")} · {Text(input.Y, "0.00")} + {Text(model[2], "0.00")}", theme.Text),
            (" = ", theme.Quiet), (Text(z, "0.00"), theme.Accent),
        ]);
        FormulaLine.Draw(list, inside.X, inside.Bottom - 20, inside.Right, [("y = ", theme.Quiet), (activation, theme.Text), ("(z) = ", theme.Quiet), (Text(y, "0.00"), theme.Accent)]);
    }
}
