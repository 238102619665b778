using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="ImitateScene"/>.</summary>
internal sealed class ImitatePictures
{
    /// <summary>Cells of the map on a side.</summary>
    private const int Cells = 40;

    private const float PaddleHeight = 10;
    private const float BallRadius = 8;

    /// <summary>The court, a square, may be stretched so far to fill its panel.</summary>
    private const float MostStretch = 1.3f;

    /// <summary>The axis of the frames grows by so many points.</summary>
    private const int PointsAPage = 100;

    /// <summary>None of the map's colours.</summary>
    private static readonly Color Network = ClassMarks.ColorOf(2);

    private static readonly PlotAxis Across = new("", -Court.Reach, Court.Reach);
    private static readonly PlotAxis Up = new("", 0, Court.Height);
    private static readonly PlotAxis Place = new("place, left wall −1, right wall 1", -Court.Reach, Court.Reach);
    private static readonly PlotAxis Frames = new("frames ago", -Imitation.Remembered, 0);

    private readonly Field _map = new(Cells, Cells);
    private readonly float[] _places = new float[Cells * Cells * Imitator.InputSize];
    private readonly double[] _ages = [.. Enumerable.Range(1 - Imitation.Remembered, Imitation.Remembered).Select(age => (double)age)];
    private PlotAxis? _seen;
    private PlotAxis? _points;
    private PlotAxis? _apart;

    public ImitatePictures()
    {
        for (int i = 0; i < Cells * Cells; i++)
            Imitation.WritePlace(_places.AsSpan(i * Imitator.InputSize), Across.At((i % Cells + 0.5) / Cells), Up.At(1 - (i / Cells + 0.5) / Cells));
    }

    /// <summary>The court with ball and paddles, over what the network would do if the ball were elsewhere.</summary>
    public void DrawCourt(DrawList list, Area area, Imitation imitation, Handle yours, Theme theme)
    {
        using (PanelFrame.Open(list, area, "in colour: where the network would hold the paddle", theme, out Area inside))
        {
            float legend = inside.Width < 440 ? 36 : 16, height = MathF.Min(inside.Height - legend - 68, MostStretch * inside.Width), width = MathF.Min(inside.Width, MostStretch * height);
            Area ground = new(MathF.Round(inside.CenterX - width / 2), inside.Y, width, height);
            Plot flight = new(new(ground.X + BallRadius, ground.Y + BallRadius, width - 2 * BallRadius, height - 2 * BallRadius - PaddleHeight), Across, Up);
            DrawGame(list, ground, flight, imitation, theme);
            yours.DrawOn(list, flight with { Area = flight.Area with { Height = flight.Area.Height + BallRadius + PaddleHeight / 2 } }, theme);
            ScaleBar.Draw(list, new(ground.X, ground.Bottom + 10, width, 16), "at the left wall", "at the right", theme);
            Legend.Draw(list, new(inside.X, ground.Bottom + 36, inside.Width, legend),
                [new("paddle", theme.Text, LegendMark.Bar), new("where the network would hold it", Network, LegendMark.Bar), new("ball", theme.Text, LegendMark.Dot)], theme);
            DrawScores(list, inside.X, inside.Bottom - 16, imitation, theme);
        }
    }

    /// <summary>The paddle of late, and the network's.</summary>
    public void DrawPaddles(DrawList list, Area area, Imitation imitation, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the paddle in the last frames", theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, Frames, Place);
            plot.DrawAxes(list, theme);
            plot.Path(list, _ages, imitation.Played, theme.Text, 4);
            plot.Path(list, _ages, imitation.Wished, Network, 2);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16), [new("where it was", theme.Text), new("where the network wanted it", Network)], theme);
        }
    }

    /// <summary>How well the network does what it sees.</summary>
    public void DrawDistance(DrawList list, Area area, Imitation imitation, Theme theme)
    {
        using (PanelFrame.Open(list, area, "how far apart both are, before learning from the frame", theme, out Area inside))
        {
            ReadOnlySpan<double> distances = imitation.Distances;
            int page = Math.Max(1, (distances.Length + PointsAPage - 1) / PointsAPage) * PointsAPage;
            double most = 0.25;
            foreach (double distance in distances)
                most = Math.Max(most, distance);
            PlotAxis apart = PlotAxis.Renew(ref _apart, "paddle widths", 0, Math.Ceiling(4 * most) / 4);
            Plot plot = Within(inside with { Height = inside.Height - 24 }, PlotAxis.Renew(ref _seen, "frames learned from", 0, page * Imitation.FramesAPoint), apart);
            plot.DrawAxes(list, theme);
            plot = plot with { X = PlotAxis.Renew(ref _points, "", 0, page) };
            plot.Series(list, distances, theme.Accent);
            if (distances.Length > 0)
                Annotation.Draw(list, plot.Area, plot.Right(distances.Length - 1), plot.Up(distances[^1]) - 12, Text(distances[^1], "0.00"), theme.Accent);
            list.Text(inside.X, inside.Bottom - 16, $"{Numbers.Count(imitation.Steps)} steps of training, {Numbers.Count(imitation.StepsOfFrame)} of them in the last frame", TextStyle.Label, theme.Text);
        }
    }

    private void DrawGame(DrawList list, Area ground, Plot flight, Imitation imitation, Theme theme)
    {
        Court court = imitation.Court;
        imitation.Ask(_places, _map.Values);
        list.Rectangle(ground, theme.Page, 4);
        list.HeatMap(flight.Area, _map, theme.Scale);
        foreach ((double x, double y) in imitation.Trail)
            flight.Speck(list, x, y, theme.Text.WithOpacity(0.45f), 4);
        list.Marker(flight.Right(court.BallX), flight.Up(court.BallY), BallRadius, MarkerShape.Disc, theme.Text, theme.Panel, ClassMarks.Ring);
        list.Rectangle(PaddleAt(court.Paddle), theme.Text, PaddleHeight / 2);
        list.Outline(PaddleAt(imitation.Wish), Network, 3, PaddleHeight / 2);

        Area PaddleAt(double middle)
        {
            float left = flight.Right(middle - court.PaddleHalf);
            return new(left, flight.Area.Bottom + BallRadius, flight.Right(middle + court.PaddleHalf) - left, PaddleHeight);
        }
    }

    private static void DrawScores(DrawList list, float x, float y, Imitation imitation, Theme theme)
    {
        x = list.Text(x, y, "caught:", TextStyle.Label, theme.Quiet) + 12;
        for (int hand = 0; hand < ImitateScene.Hands.Length; hand++)
        {
            int caught = imitation.Caught[hand];
            string score = $"{Numbers.Count(caught)} of {Numbers.Count(caught + imitation.Missed[hand])}";
            x = list.Text(x, y, ImitateScene.Hands[hand], TextStyle.Label, theme.Quiet) + 6;
            x = list.Text(x, y, score, TextStyle.Label, theme.Text) + 16;
        }
    }
}
