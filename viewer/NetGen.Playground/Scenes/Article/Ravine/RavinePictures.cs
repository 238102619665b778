using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="RavineScene"/>.</summary>
internal sealed class RavinePictures
{
    private const int FieldWidth = 96, FieldHeight = 72;
    private const int EllipseParts = 64;
    private const float Row = 22;

    private static readonly PlotAxis Across = new("x, along the ravine", -2.4, 1);
    private static readonly PlotAxis Up = new("y, across", -1.2, 1.2);
    private static readonly PlotAxis Value = new("f", 1e-9, 100, isLogarithmic: true);
    private static readonly PlotAxis Steps = new("steps", 0, 150);

    /// <summary>How high each colour of the map may stand out from the panel.</summary>
    private const float MostColor = 0.55f;

    private readonly Field _map = new(FieldWidth, FieldHeight);
    private readonly double[] _ellipseX = new double[EllipseParts + 1];
    private readonly double[] _ellipseY = new double[EllipseParts + 1];
    private double _condition;

    /// <summary>Another ravine.</summary>
    public void Begin(DifferentiableFunction function, double condition)
    {
        _condition = condition;
        double most = Math.Log(1 + function.Value([Across.Least, Up.Most]));
        Span<double> point = stackalloc double[2];
        for (int row = 0; row < FieldHeight; row++)
        {
            for (int column = 0; column < FieldWidth; column++)
            {
                (point[0], point[1]) = (Across.At((column + 0.5) / FieldWidth), Up.At(1 - (row + 0.5) / FieldHeight));
                _map.Values[row * FieldWidth + column] = -MostColor * (float)(Math.Log(1 + function.Value(point)) / most);
            }
        }
    }

    /// <summary>The ravine from above, with each optimizer's way.</summary>
    public void DrawPaths(DrawList list, Area area, RavineWalk[] walks, bool[] isShown, Handle start, Theme theme)
    {
        using (PanelFrame.Open(list, area, "f(x, y) = ½·x² + ½·κ·y² from above, and the ways down", theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, Across, Up);
            list.HeatMap(plot.Area, _map, theme.Scale, radius: 4);
            plot.DrawAxes(list, theme, hasLines: false);
            for (double level = 0.001; level < 1000; level *= 4)
                DrawEllipse(list, plot, level, theme.Quiet.WithOpacity(0.35f));
            for (int i = 0; i < walks.Length; i++)
            {
                if (isShown[i])
                    DrawPath(list, plot, walks[i], i, theme);
            }

            plot.Dot(list, 0, 0, theme.Text, theme, 5, MarkerShape.Cross);
            start.DrawOn(list, plot, theme);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
            [
                new("start", theme.Accent, LegendMark.Dot), new("lowest point", theme.Text, LegendMark.Dot) { Shape = MarkerShape.Cross },
                new("where Nesterov looks ahead", ClassMarks.ColorOf(3), LegendMark.Dot) { Shape = MarkerShape.Diamond },
            ], theme);
        }
    }

    /// <summary>The function over the steps.</summary>
    public static void DrawValues(DrawList list, Area area, RavineWalk[] walks, bool[] isShown, int steps, Theme theme)
    {
        using (PanelFrame.Open(list, area, "f over the steps", theme, out Area inside))
        {
            Plot plot = Within(inside, Steps, Value);
            plot.DrawAxes(list, theme);
            for (int i = 0; i < walks.Length; i++)
            {
                if (isShown[i])
                    plot.Series(list, walks[i].Values, ColorOf(i, theme), 2, isDashed: i == 2);
            }
        }
    }

    /// <summary>Rates and steps needed.</summary>
    public static void DrawTable(DrawList list, Area area, string[] names, RavineWalk[] walks, RavineRates[] rates, bool[] isShown, Theme theme)
    {
        using (PanelFrame.Open(list, area, "steps until f is a millionth of what it was", theme, out Area inside))
        {
            float row = MathF.Min(Row, (inside.Height + 4) / (names.Length + 1));
            DrawRow(list, inside, inside.Y, "", "γ", "β", "steps", theme.Quiet);
            for (int i = 0; i < names.Length; i++)
            {
                float y = MathF.Round(inside.Y + (i + 1) * row);
                Color ink = isShown[i] ? theme.Text : theme.Quiet;
                CurveLine.Draw(list, [(inside.X, y + 8), (inside.X + 20, y + 8)], isShown[i] ? ColorOf(i, theme) : theme.Line, 3, isDashed: i == 2);
                string steps = walks[i].StepsNeeded is { } needed ? Numbers.Count(needed) : "never";
                DrawRow(list, inside, y, names[i], Text(rates[i].Gamma, "0.###"), rates[i].Beta > 0 ? Text(rates[i].Beta, "0.##") : "–", steps, ink);
            }
        }

        static void DrawRow(DrawList list, Area inside, float y, string name, string gamma, string beta, string steps, Color ink)
        {
            list.Text(inside.X + 28, y, list.Fit(name, TextStyle.Label, inside.Width - 28 - 108 - 40), TextStyle.Label, ink);
            list.Text(inside.Right - 108, y, gamma, TextStyle.Label, ink, 1);
            list.Text(inside.Right - 56, y, beta, TextStyle.Label, ink, 1);
            list.Text(inside.Right, y, steps, TextStyle.Label, ink, 1);
        }
    }

    private static Color ColorOf(int walk, Theme theme) => walk switch { 0 => theme.Text, 2 => theme.Panel.Towards(theme.Text, 0.75f), _ => ClassMarks.ColorOf(walk) };

    private static void DrawPath(DrawList list, Plot plot, RavineWalk walk, int which, Theme theme)
    {
        // The two forms of momentum coincide: the second one's dashes lie on the first one's line.
        Color color = ColorOf(which, theme);
        plot.Path(list, walk.X, walk.Y, color, which == 1 ? 4 : 2, isDashed: which == 2);
        plot.Dot(list, walk.X[^1], walk.Y[^1], color, theme, which == 1 ? 7 : 5);
        if (walk.LookAhead() is not var (x, y))
            return;
        plot.Line(list, walk.X[^1], walk.Y[^1], x, y, color, 1.5f, isDashed: true);
        plot.Dot(list, x, y, color, theme, 5, MarkerShape.Diamond);
    }

    private void DrawEllipse(DrawList list, Plot plot, double level, Color color)
    {
        double x = Math.Sqrt(2 * level), y = Math.Sqrt(2 * level / _condition);
        for (int i = 0; i <= EllipseParts; i++)
        {
            double angle = 2 * Math.PI * i / EllipseParts;
            (_ellipseX[i], _ellipseY[i]) = (x * Math.Cos(angle), y * Math.Sin(angle));
        }

        plot.Path(list, _ellipseX, _ellipseY, color, 1);
    }
}
