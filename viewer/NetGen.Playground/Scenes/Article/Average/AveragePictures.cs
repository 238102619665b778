using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="AverageScene"/>.</summary>
internal sealed class AveragePictures
{
    /// <summary>Values that the picture of the beginning shows.</summary>
    private const int Beginning = 30;

    private static readonly PlotAxis Time = new("time t", 0, NoisyCosine.Length - 1);
    private static readonly PlotAxis Value = new("", -2, 2);
    private static readonly PlotAxis Early = new("time t", 0, Beginning);
    private static readonly PlotAxis EarlyValue = new("", 0, 2);
    private static readonly PlotAxis Beta = new("β", 0, 1);

    private PlotAxis? _age;
    private PlotAxis? _weight;
    private PlotAxis? _error;

    /// <summary>Values, cosine and both averages as far as they were seen, with the window that the average looks back on.</summary>
    public static void DrawWave(DrawList list, Area area, NoisyCosine cosine, int seen, double window, Theme theme)
    {
        using (PanelFrame.Open(list, area, "a cosine with noise, and its average so far", theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, Time, Value);
            double from = Math.Max(0, seen - 1 - window);
            list.Rectangle(new(plot.Right(from), plot.Area.Y, plot.Right(seen - 1) - plot.Right(from), plot.Area.Height), theme.Accent.WithOpacity(0.1f));
            plot.DrawAxes(list, theme);
            for (int i = 0; i < seen; i++)
                plot.Speck(list, i, cosine.Values[i], theme.Quiet);
            plot.Series(list, cosine.True, theme.Quiet, 1, isDashed: true);
            plot.Series(list, cosine.Raw[..seen], theme.Contrary);
            plot.Series(list, cosine.Corrected[..seen], theme.Accent);
            plot.Dot(list, seen - 1, cosine.Corrected[seen - 1], theme.Accent, theme);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
            [
                new("noisy values S", theme.Quiet, LegendMark.Dot), new("cosine", theme.Quiet, LegendMark.Dashes), new("average V", theme.Contrary),
                new("V / (1 − βᵗ), corrected", theme.Accent), new("window 1/(1 − β)", theme.Accent.WithOpacity(0.3f), LegendMark.Bar),
            ], theme);
        }
    }

    /// <summary>The first values: raw against corrected.</summary>
    public static void DrawBeginning(DrawList list, Area area, NoisyCosine cosine, int seen, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the beginning: V starts at 0", theme, out Area inside))
        {
            Plot plot = Within(inside, Early, EarlyValue);
            plot.DrawAxes(list, theme);
            int shown = Math.Min(seen, Beginning + 1);
            for (int i = 0; i < shown; i++)
                plot.Speck(list, i, cosine.Values[i], theme.Quiet);
            plot.Series(list, cosine.True[..(Beginning + 1)], theme.Quiet, 1, isDashed: true);
            plot.Series(list, cosine.Raw[..shown], theme.Contrary);
            plot.Series(list, cosine.Corrected[..shown], theme.Accent);
        }
    }

    /// <summary>What old values weigh in the average, and where that falls below 1/e of the newest.</summary>
    public void DrawWeights(DrawList list, Area area, double beta, double window, Theme theme)
    {
        using (PanelFrame.Open(list, area, "what a value weighs in the average", theme, out Area inside))
        {
            double most = Math.Max(10, 10 * Math.Ceiling(0.3 * window)), newest = 1 - beta;
            Plot plot = Within(inside, PlotAxis.Renew(ref _age, "its age in values", 0, most), PlotAxis.Renew(ref _weight, "", 0, 1.15 * newest));
            plot.DrawAxes(list, theme);
            float width = Math.Max(1, plot.Area.Width / (float)most - 1);
            double weight = newest;
            for (int age = 0; age < most; age++, weight *= beta)
            {
                float top = plot.Up(weight);
                list.Rectangle(new(plot.Right(age) + 0.5f, top, width, plot.Area.Bottom - top), theme.Accent.WithOpacity(age + 0.5 < window ? 0.8f : 0.3f));
            }

            plot.Line(list, 0, newest / Math.E, most, newest / Math.E, theme.Contrary, 1.5f, isDashed: true);
            Annotation.Draw(list, plot.Area, plot.Area.Right - 8, plot.Up(newest / Math.E) - 12, "1/e of the newest", theme.Contrary, distance: 0, isLeftFirst: true);
        }
    }

    /// <summary>How far averages with other β are from the cosine.</summary>
    public void DrawErrors(DrawList list, Area area, ReadOnlySpan<double> errors, double step, double beta, Theme theme)
    {
        using (PanelFrame.Open(list, area, "mean distance from the cosine, for every β", theme, out Area inside))
        {
            int best = 0;
            double most = 0;
            for (int i = 0; i < errors.Length; i++)
                (best, most) = (errors[i] < errors[best] ? i : best, Math.Max(most, errors[i]));
            Plot plot = Within(inside, Beta, PlotAxis.Renew(ref _error, "", 0, 1.15 * most));
            plot.DrawAxes(list, theme);
            var line = new PlotLine(list, plot.Area, theme.Text, 2, isDashed: false);
            for (int i = 0; i < errors.Length; i++)
                line.To(plot.Right(i * step), plot.Up(errors[i]));
            line.End();
            int now = (int)Math.Round(beta / step);
            plot.Dot(list, best * step, errors[best], theme.Contrary, theme);
            plot.Dot(list, beta, errors[now], theme.Accent, theme, radius: 5);
            Annotation.Draw(list, plot.Area, plot.Right(beta), plot.Up(errors[now]), "now", theme.Accent);
            Annotation.Draw(list, plot.Area, plot.Right(best * step), plot.Up(errors[best]) + 12, $"best {Text(best * step)}", theme.Contrary, distance: 4, isLeftFirst: true);
        }
    }
}
