using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="RaceScene"/>.</summary>
internal sealed class RacePictures
{
    /// <summary>In a lower panel the lanes above must do, which show their colours too.</summary>
    private const float LeastWithLegend = 180;

    /// <summary>Cells of a lane's map on a side.</summary>
    private const int Cells = 48;

    /// <summary>A lane is so much higher than wide.</summary>
    public const float BesideMap = PanelFrame.Heading + 20;

    /// <summary>Samples drawn in each map; more would hide it.</summary>
    private const int Shown = 120;

    private static readonly PlotAxis TestLoss = new("smoothed loss, middle seed", 0, 1.5);
    private static readonly PlotAxis Rate = new("learning rate", RangeBand.Start, RangeBand.End, isLogarithmic: true);
    private static readonly PlotAxis Steps = new("steps of training", 0, (RaceLane.Points - 1) * RaceLane.StepsAtOnce);

    private readonly double[] _places = new double[RaceLane.Points];
    private readonly (double Rate, string Text)[] _headings = new (double, string)[Theme.Classes.Count];
    private Field[] _maps = [];
    private PlaneGrid? _grid;
    private PlaneRange _range;
    private Dataset? _data;
    private PlotAxis? _times;
    private PlotAxis? _losses;

    /// <summary>Other data.</summary>
    public void Begin(Dataset data)
    {
        (_data, _range) = (data, PlaneRange.Of(data));
        _grid = new(Cells, _range);
        _maps = [.. _headings.Select(_ => _grid.NewField())];
    }

    /// <summary>The boundary that one optimizer has found.</summary>
    public void DrawLane(DrawList list, Area area, int which, RaceLane lane, bool leads, Theme theme)
    {
        ref (double Rate, string Text) heading = ref _headings[which];
        if (heading.Rate != lane.Rate)
            heading = (lane.Rate, $"{lane.Name} γ {Numbers.ThreeDigits(lane.Rate)}");
        using (PanelFrame.Open(list, area, heading.Text, theme, out Area inside))
        {
            float side = MathF.Floor(MathF.Min(inside.Width, inside.Height - 24));
            Area square = new(MathF.Round(inside.CenterX - side / 2), inside.Y, side, side);
            _grid!.Predict(lane.Network, _maps[which]);
            list.ContourMap(square, _maps[which], theme.Scale, theme.Text, theme.Quiet.WithOpacity(0.5f), radius: 4);
            for (int i = 0; i < Math.Min(Shown, _data!.Count); i++)
            {
                float x = square.X + side * _range.X.Place(_data.Feature(i)[0]), y = square.Bottom - side * _range.Y.Place(_data.Feature(i)[1]);
                ClassMarks.DrawTrain(list, x, y, (int)_data.Target(i)[0], theme, 0.5f);
            }

            DrawLoss(list, inside, which, lane, leads, theme);
        }
    }

    /// <summary>All losses over the steps, or over the time that they took.</summary>
    public void DrawRace(DrawList list, Area area, RaceLane[] lanes, bool isByTime, Theme theme)
    {
        string heading = isByTime ? "the race by time, as measured here: the middle loss of five seeds, and the band of all" : "the race by steps: the middle loss of five seeds, and the band of all";
        using (PanelFrame.Open(list, area, heading, theme, out Area inside))
        {
            PlotAxis passed = isByTime ? PlotAxis.Renew(ref _times, "milliseconds of training", 0, LongestTime(lanes)) : Steps;
            double most = Array.Exists(lanes, lane => lane.Loss > 1) ? 10 : 1;
            PlotAxis losses = PlotAxis.Renew(ref _losses, "loss over all samples, averaged over some 50 steps", 1e-3, most, isLogarithmic: true);
            bool hasLegend = inside.Height > LeastWithLegend;
            Plot plot = Within(hasLegend ? inside with { Height = inside.Height - 24 } : inside, passed, losses);
            plot.DrawAxes(list, theme);
            for (int i = 0; i < lanes.Length; i++)
                plot.Band(list, PlacesOf(lanes[i], isByTime), lanes[i].Low, lanes[i].High, ClassMarks.ColorOf(i).WithOpacity(0.13f));
            for (int i = 0; i < lanes.Length; i++)
                plot.Path(list, PlacesOf(lanes[i], isByTime), lanes[i].Middle, ClassMarks.ColorOf(i));
            if (hasLegend)
                DrawLegend(list, inside, lanes, theme);
        }
    }

    /// <summary>Where each lane's rate comes from.</summary>
    public static void DrawTests(DrawList list, Area area, RaceLane[] lanes, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the range test of each optimizer, and the rate it suggests", theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, Rate, TestLoss);
            plot.DrawAxes(list, theme);
            for (int i = 0; i < lanes.Length; i++)
                plot.Path(list, lanes[i].Tests.Rates, lanes[i].Tests.Middle, ClassMarks.ColorOf(i), 1.5f);
            for (int i = 0; i < lanes.Length; i++)
            {
                if (lanes[i].Rate != lanes[i].Suggested)
                    DrawRate(list, plot, lanes[i], lanes[i].Rate, i, MarkerShape.Disc, theme);
                DrawRate(list, plot, lanes[i], lanes[i].Suggested, i, MarkerShape.Diamond, theme);
            }

            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
                [new("suggested", theme.Quiet, LegendMark.Dot) { Shape = MarkerShape.Diamond }, new("set instead", theme.Quiet, LegendMark.Dot)], theme);
        }
    }

    private static void DrawLegend(DrawList list, Area inside, RaceLane[] lanes, Theme theme)
    {
        Span<LegendEntry> entries = new LegendEntry[lanes.Length];
        for (int i = 0; i < lanes.Length; i++)
            entries[i] = new(lanes[i].Name, ClassMarks.ColorOf(i));
        Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16), entries, theme);
    }

    private static void DrawLoss(DrawList list, Area inside, int which, RaceLane lane, bool leads, Theme theme)
    {
        const string best = "leads";
        float y = inside.Bottom - 16, x = inside.X + 18;
        list.Rectangle(new(inside.X, y + 3, 10, 10), ClassMarks.ColorOf(which), 2);
        x = list.Text(x, y, "loss", TextStyle.Label, theme.Quiet) + 6;
        x = list.Text(x, y, Numbers.Loss(lane.Loss), TextStyle.Label, leads ? theme.Accent : theme.Text) + 8;
        if (leads && x + list.Width(best, TextStyle.Label) <= inside.Right)
            list.Text(x, y, best, TextStyle.Label, theme.Accent);
    }

    private static void DrawRate(DrawList list, Plot plot, RaceLane lane, double rate, int which, MarkerShape shape, Theme theme)
    {
        double at = Math.Round(Rate.Place(rate) * (lane.Tests.Rates.Length - 1));
        plot.Dot(list, rate, Math.Min(lane.Tests.Middle[(int)at], TestLoss.Most), ClassMarks.ColorOf(which), theme, 6, shape);
    }

    /// <summary>Where a lane's points stand to the right, as many as it has.</summary>
    private ReadOnlySpan<double> PlacesOf(RaceLane lane, bool isByTime)
    {
        double step = RaceLane.StepsAtOnce * (isByTime ? lane.MillisecondsAStep : 1);
        _places[0] = 0;
        for (int i = 1; i < lane.Count; i++)
            _places[i] = i * step;
        return _places.AsSpan(0, lane.Count);
    }

    /// <summary>What the slowest lane will have taken at the end, rounded up so that the axis seldom changes.</summary>
    private static double LongestTime(RaceLane[] lanes)
    {
        double most = 0;
        foreach (RaceLane lane in lanes)
            most = Math.Max(most, double.IsFinite(lane.MillisecondsAStep) ? lane.MillisecondsAStep : 0);
        return Math.Max(1, Math.Ceiling(most * Steps.Most));
    }
}
