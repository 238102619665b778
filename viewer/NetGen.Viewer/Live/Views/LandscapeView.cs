namespace NetGen;

/// <summary>The loss over the plane through the training's path, and how much of the truth the plane shows.</summary>
internal sealed class LandscapeView(Trainer trainer, Timeline timeline, Action wake) : SideView
{
    private const float ChartHeight = 104;
    private const float LabelsWidth = 64;
    private const int MostSamples = 256;
    private const int FewestSamples = 16;

    /// <summary>Multiply-adds that a landscape may take.</summary>
    private const double Affordable = 3e8;

    private readonly BesideWindow<Seen> _seen = new(wake);
    private INetwork? _network;

    /// <summary>Whether there is something to see.</summary>
    public bool HasLandscape => _seen.Answer?.Landscape != null;

    /// <inheritdoc/>
    public override bool HasNews => _seen.HasNews;

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "loss landscape", theme);
        AskAnew(snapshot);
        if (_seen.Answer?.Landscape is not { } seen)
        {
            Paragraph.Draw(list, inside, "The plane through the training's path is computed after a few epochs.", TextStyle.Label, theme.Quiet);
            return;
        }

        string explained = $"The plane explains {Numbers.Percent(seen.Shares.First + seen.Shares.Second)} of the training's path; the ring is now.";
        float head = Paragraph.LinesOf(list, explained, TextStyle.Label, inside.Width) * TextStyle.Label.Height() + 4;
        Paragraph.Draw(list, inside with { Height = head }, explained, TextStyle.Label, theme.Text);
        Area body = inside.Below(head);
        float chart = MathF.Min(ChartHeight, body.Height / 3);
        DrawPlane(list, body with { Height = body.Height - chart }, seen, theme);
        DrawLosses(list, body.Below(body.Height - chart), seen, theme);
    }

    private void AskAnew(TrainingSnapshot snapshot)
    {
        if (trainer.Data is not Dataset data || timeline.Frames.Count < LossLandscape.FewestPoints || !_seen.IsDue(snapshot.Step))
            return;
        _network ??= trainer.Network.Clone();
        float[] now = [.. snapshot.Parameters];
        int samples = Math.Min(data.Count, (int)Math.Clamp(Affordable / (1024.0 * snapshot.Info.MultiplyAdds), FewestSamples, MostSamples));
        _seen.Ask(snapshot.Step, () =>
        {
            _network.ImportParameters(now);
            List<float[]> path = [.. timeline.Frames.All().Where(frame => frame.Step < snapshot.Step).Select(frame => frame.Parameters), _network.Parameters.ToArray()];
            return new(LossLandscape.Of(path, parameters =>
            {
                parameters.CopyTo(_network.Parameters);
                return _network.Loss(data.Features[..(samples * data.FeatureSize)], data.Targets[..(samples * data.TargetSize)]);
            }));
        });
    }

    private static void DrawPlane(DrawList list, Area area, LossLandscape seen, Theme theme)
    {
        Plot plot = Plot.Within(area, seen.Axes.X, seen.Axes.Y);
        list.ContourMap(plot.Area, seen.Loss, theme.Scale, theme.Text, theme.Quiet, radius: 4);
        double[] x = [.. seen.Path.Select(point => point.X)], y = [.. seen.Path.Select(point => point.Y)];
        plot.Path(list, x, y, theme.Panel, 4);
        plot.Path(list, x, y, theme.Text, 2);
        for (int i = 0; i < x.Length - 1; i++)
            plot.Speck(list, x[i], y[i], theme.Text, 5);
        list.Marker(plot.Right(0), plot.Up(0), 6, MarkerShape.Disc, theme.Accent, theme.Text, 2);
        plot.DrawAxes(list, theme, hasLines: false);
    }

    /// <summary>The loss at the path's points and where the plane shows them, from the first to now.</summary>
    private static void DrawLosses(DrawList list, Area area, LossLandscape seen, Theme theme)
    {
        var axis = LogAxis.Around(seen.TrueLosses.Concat(seen.ShownLosses));
        Area plot = new(area.X + LabelsWidth - 20, area.Y + 20, area.Width - 2 * LabelsWidth, area.Height - 24);
        list.Text(area.X, area.Y, list.Fit("loss of the path's points, and of their shadows on the plane", TextStyle.Label, area.Width), TextStyle.Label, theme.Quiet);
        float? before = null;
        foreach (double tick in axis.Ticks())
        {
            float y = MathF.Round(plot.Bottom - axis.Place(tick) * plot.Height) + 0.5f;
            if (before - y < TextStyle.Label.Height())
                continue;
            list.Line(plot.X, y, plot.Right, y, theme.Line);
            list.Text(plot.X - 8, y - 8.5f, Numbers.Tick(tick), TextStyle.Label, theme.Quiet, 1);
            before = y;
        }

        float shown = DrawLine(list, plot, axis, seen.ShownLosses, theme.Contrary, isDashed: true), real = DrawLine(list, plot, axis, seen.TrueLosses, theme.Accent, isDashed: false);
        float middle = Math.Clamp((shown + real) / 2, plot.Y + 8, plot.Bottom - 8), apart = MathF.Max(8, MathF.Abs(shown - real) / 2) * (real <= shown ? -1 : 1);
        list.Text(plot.Right + 8, MathF.Round(middle + apart) - 8, "true", TextStyle.Label, theme.Accent);
        list.Text(plot.Right + 8, MathF.Round(middle - apart) - 8, "on the plane", TextStyle.Label, theme.Contrary);
    }

    private static float DrawLine(DrawList list, Area plot, LogAxis axis, double[] losses, Color color, bool isDashed)
    {
        (float X, float Y)[] points = [.. losses.Select((loss, i) => (plot.X + plot.Width * i / (losses.Length - 1), plot.Bottom - axis.Place(double.IsFinite(loss) ? loss : axis.Most) * plot.Height))];
        CurveLine.Draw(list, points, color, 2, isDashed);
        return points[^1].Y;
    }

    /// <summary>What was found; nothing where the path has not two directions yet.</summary>
    private sealed record Seen(LossLandscape? Landscape);
}
