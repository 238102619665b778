using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="LearningRateScene"/>.</summary>
internal sealed class LearningRatePictures
{
    /// <summary>A loss that broke stands at the plot's upper border.</summary>
    private const double MostLoss = 1.6;

    private const int ScheduleCells = 251;

    private static readonly PlotAxis Rate = new("learning rate", RangeBand.Start, RangeBand.End, isLogarithmic: true);
    private static readonly PlotAxis Loss = new("smoothed loss", 0, MostLoss);
    private static readonly PlotAxis TrialLoss = new("loss over all samples", 0, MostLoss);
    private static readonly PlotAxis Steps = new("steps", 0, Schedules.Steps);

    private readonly double[][] _schedules = [.. Schedules.Names.Select(_ => new double[ScheduleCells])];
    private readonly double[] _steps = [.. Enumerable.Range(0, ScheduleCells).Select(i => (double)i * Schedules.Steps / (ScheduleCells - 1))];
    private string _suggested = "";
    private double _rate;
    private PlotAxis? _rates;

    /// <summary>The range test: the middle seed's loss, the band of all, and where it fell fastest.</summary>
    public void DrawTest(DrawList list, Area area, RangeTests tests, Theme theme)
    {
        using (PanelFrame.Open(list, area, "range test: the loss while the rate grows with every step, nine seeds", theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, Rate, Loss);
            plot.DrawAxes(list, theme);
            if (tests.Band.Done > 0)
            {
                plot.Band(list, tests.Band.Rates, tests.Band.Low, tests.Band.High, theme.Accent.WithOpacity(0.14f));
                plot.Path(list, tests.Band.Rates, tests.Band.Middle, theme.Accent);
            }

            for (int i = 0; i < tests.Band.Suggested.Count; i++)
                plot.Dot(list, tests.Band.Suggested[i], 0.04 * MostLoss, theme.Contrary, theme, 4, MarkerShape.Diamond);
            MarkSuggestion(list, plot, tests, theme);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
            [
                new("middle seed", theme.Accent), new("least to largest", theme.Accent.WithOpacity(0.3f), LegendMark.Bar),
                new("each seed's suggestion", theme.Contrary, LegendMark.Dot) { Shape = MarkerShape.Diamond },
            ], theme);
        }
    }

    /// <summary>What training at fixed rates comes to.</summary>
    public void DrawTrials(DrawList list, Area area, RangeTests tests, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the proof: 300 steps at each rate", theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, Rate, TrialLoss);
            plot.DrawAxes(list, theme);
            var line = new PlotLine(list, plot.Area, theme.Text, 2, isDashed: false);
            for (int i = 0; i < RangeTests.Trials && !double.IsNaN(tests.TrialLosses[i]); i++)
                line.To(plot.Right(tests.TrialRates[i]), plot.Up(Math.Min(tests.TrialLosses[i], MostLoss)));
            line.End();
            for (int i = 0; i < RangeTests.Trials && !double.IsNaN(tests.TrialLosses[i]); i++)
            {
                bool isBroken = tests.TrialLosses[i] > MostLoss;
                plot.Dot(list, tests.TrialRates[i], Math.Min(tests.TrialLosses[i], MostLoss), isBroken ? theme.Error : theme.Text, theme, 4, isBroken ? MarkerShape.Cross : MarkerShape.Disc);
            }

            MarkSuggestion(list, plot, tests, theme);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
                [new("loss after 300 steps", theme.Text, LegendMark.Dot), new("above 1.6, or diverged", theme.Error, LegendMark.Dot) { Shape = MarkerShape.Cross }], theme);
        }
    }

    /// <summary>How the rate may change over a training: the chosen schedule, the others faint.</summary>
    public void DrawSchedules(DrawList list, Area area, int chosen, double rate, Theme theme)
    {
        Renew(rate);
        using (PanelFrame.Open(list, area, "schedules: the rate over the steps of a training", theme, out Area inside))
        {
            float legend = inside.Width < 900 ? 36 : 16;
            Plot plot = Within(inside with { Height = inside.Height - legend - 8 }, Steps, PlotAxis.Renew(ref _rates, "", 0, 1.1 * rate));
            plot.DrawAxes(list, theme);
            for (int i = 0; i < _schedules.Length; i++)
                plot.Path(list, _steps, _schedules[i], theme.Panel.Towards(ClassMarks.ColorOf(i), i == chosen ? 1 : 0.5f), i == chosen ? 3.5f : 1.5f);
            Span<LegendEntry> entries = new LegendEntry[Schedules.Names.Length];
            for (int i = 0; i < entries.Length; i++)
                entries[i] = new(Schedules.Names[i], ClassMarks.ColorOf(i));
            Legend.Draw(list, new(inside.X, inside.Bottom - legend, inside.Width, legend), entries, theme);
        }
    }

    private void MarkSuggestion(DrawList list, Plot plot, RangeTests tests, Theme theme)
    {
        if (tests.Band.Suggestion is not { } rate)
            return;
        if (_rate != rate || _suggested.Length == 0)
            _suggested = $"suggested {Text(rate)}";
        plot.Mark(list, rate, _suggested, theme.Contrary);
    }

    private void Renew(double rate)
    {
        if (_rate == rate)
            return;
        (_rate, _suggested) = (rate, "");
        for (int which = 0; which < _schedules.Length; which++)
        {
            ISchedule schedule = Schedules.Of(which, rate);
            for (int i = 0; i < ScheduleCells; i++)
                _schedules[which][i] = schedule.Rate((long)_steps[i]);
        }
    }
}
