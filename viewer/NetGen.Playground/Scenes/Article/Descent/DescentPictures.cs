using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The three panels of <see cref="DescentScene"/>.</summary>
internal sealed class DescentPictures
{
    private const int FewestSteps = 20;

    private static readonly PlotAxis Left = new("|1 − rate · f″|", 0, 2);

    private (TypedFunction? Function, double Start) _shown;
    private string _heading = "";
    private PlotAxis? _steps;
    private PlotAxis? _rates;
    private PlotAxis _x = new("x", -3, 3);
    private PlotAxis _y = new("f(x)", 0, 1);

    /// <summary>The curve with each walk's way, its tangent and the step to come.</summary>
    public void DrawCurve(DrawList list, Area area, IReadOnlyList<DescentWalk> walks, Handle start, Theme theme)
    {
        TypedFunction function = walks[0].Function;
        FitAxes(function, Math.Abs(walks[0].Points[0]));
        using (PanelFrame.Open(list, area, _heading, theme, out Area inside))
        {
            Plot plot = Plot.Within(inside with { Height = inside.Height - 20 * walks.Count - 8 }, _x, _y);
            plot.DrawAxes(list, theme);
            plot.Curve(list, function.Value, theme.Quiet);
            for (int i = 0; i < walks.Count; i++)
                DrawWalk(list, plot, walks[i], ColorOf(i, theme), theme);
            start.DrawOn(list, plot, theme);
            for (int i = 0; i < walks.Count; i++)
                DrawStep(list, inside, inside.Bottom - 20 * (walks.Count - i), walks[i], ColorOf(i, theme), theme);
        }
    }

    /// <summary>x over the steps.</summary>
    public void DrawSteps(DrawList list, Area area, IReadOnlyList<DescentWalk> walks, DescentLimit limit, Theme theme)
    {
        using (PanelFrame.Open(list, area, "where each walk is, step by step", theme, out Area inside))
        {
            int most = Math.Max(FewestSteps, walks.Max(walk => walk.Points.Count - 1));
            Plot plot = Plot.Within(inside, PlotAxis.Renew(ref _steps, "steps", 0, most), _x);
            plot.DrawAxes(list, theme);
            plot.Line(list, 0, limit.Lowest, most, limit.Lowest, theme.Quiet, 1, isDashed: true);
            for (int i = 0; i < walks.Count; i++)
            {
                IReadOnlyList<double> points = walks[i].Points;
                for (int step = 1; step < points.Count; step++)
                    plot.Line(list, step - 1, points[step - 1], step, points[step], ColorOf(i, theme), 2);
                plot.Dot(list, points.Count - 1, walks[i].X, ColorOf(i, theme), theme);
            }

            Annotation.Draw(list, plot.Area, plot.Area.Right - 30, plot.Up(limit.Lowest) - 10, "lowest", theme.Quiet, distance: 0);
        }
    }

    /// <summary>What a step does to the distance from the lowest point, for every rate.</summary>
    public void DrawLimit(DrawList list, Area area, double rate, DescentLimit limit, Theme theme)
    {
        using (PanelFrame.Open(list, area, "distance left after a step near the bottom, for every rate", theme, out Area inside))
        {
            double most = double.IsFinite(limit.LargestRate) ? Math.Max(1.5 * limit.LargestRate, 1.1 * rate) : 2;
            Plot plot = Plot.Within(inside, PlotAxis.Renew(ref _rates, "learning rate", 0, most), Left);
            plot.DrawAxes(list, theme);
            if (limit.LargestRate < most)
                list.Rectangle(new(plot.Right(limit.LargestRate), plot.Area.Y, plot.Area.Right - plot.Right(limit.LargestRate), plot.Area.Height), theme.Error.WithOpacity(0.08f));
            plot.Line(list, 0, 1, most, 1, theme.Quiet, 1, isDashed: true);
            plot.Curve(list, at => Math.Abs(limit.Factor(at)), theme.Text);
            plot.Mark(list, limit.LargestRate, limit.Text, theme.Error);
            plot.Dot(list, rate, Math.Abs(limit.Factor(rate)), theme.Accent, theme, radius: 5);
            Annotation.Draw(list, plot.Area, plot.Right(rate), plot.Up(Math.Abs(limit.Factor(rate))), $"now {Text(rate)}", theme.Accent);
        }
    }

    private static Color ColorOf(int walk, Theme theme) => walk == 0 ? theme.Accent : theme.Contrary;

    private static void DrawWalk(DrawList list, Plot plot, DescentWalk walk, Color color, Theme theme)
    {
        IReadOnlyList<double> points = walk.Points;
        Func<double, double> f = walk.Function.Value;
        for (int i = 1; i < points.Count; i++)
            plot.Line(list, points[i - 1], f(points[i - 1]), points[i], f(points[i]), color.WithOpacity(0.6f), 1.5f);
        double x = walk.X, y = f(x), reach = 0.18 * (plot.X.Most - plot.X.Least);
        if (!plot.Contains(x, y))
            return;
        plot.Line(list, x - reach, y - reach * walk.Slope, x + reach, y + reach * walk.Slope, color, 1.5f, isDashed: true);
        plot.Line(list, x, y, walk.Next, y, color, 2);
        plot.Line(list, walk.Next, y, walk.Next, f(walk.Next), color, 1, isDashed: true);
        for (int i = 0; i < points.Count; i++)
            plot.Dot(list, points[i], f(points[i]), color, theme, i == points.Count - 1 ? 6 : 3.5f);
        Annotation.Draw(list, plot.Area, plot.Right(x), plot.Up(y) - 24, $"slope {Text(walk.Slope, "0.##")}", color, isLeftFirst: walk.Slope < 0);
    }

    /// <summary>The step to come with its numbers.</summary>
    private static void DrawStep(DrawList list, Area inside, float y, DescentWalk walk, Color color, Theme theme)
    {
        list.Rectangle(new(inside.X, y + 5, 12, 10), color, 2);
        FormulaLine.Draw(list, inside.X + 20, y, inside.Right,
        [
            ("x − rate · f′(x) = ", theme.Quiet),
            ($"{Text(walk.X)} − {Text(walk.Rate)} · {(walk.Slope < 0 ? $"({Text(walk.Slope)})" : Text(walk.Slope))} = ", theme.Text),
            (Text(walk.Next), color),
        ]);
    }

    /// <summary>Axes that show the curve somewhat beyond the start.</summary>
    private void FitAxes(TypedFunction function, double start)
    {
        if (_shown == (function, start))
            return;
        _shown = (function, start);
        _heading = $"f(x) = {function.Text}, with slope f′(x) = {function.SlopeText}";
        double reach = Math.Max(1, 1.3 * start);
        double[] values = [.. Enumerable.Range(0, 201).Select(i => function.Value(reach * (i / 100.0 - 1))).Where(double.IsFinite)];
        double least = values.Min(), most = values.Max(), air = Math.Max(0.06 * (most - least), 1e-6);
        (_x, _y) = (new("x", -reach, reach), new("f(x)", least - air, most + air));
    }
}
