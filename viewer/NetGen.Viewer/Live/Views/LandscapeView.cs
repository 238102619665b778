namespace NetGen;

/// <summary>Looks at the loss around the training's path.</summary>
internal sealed class LandscapeView : SideView
{
    private const int MostSamples = 256;
    private const int FewestSamples = 16;

    /// <summary>Multiply-adds that a landscape may take.</summary>
    private const double Affordable = 3e8;

    private readonly Trainer _trainer;
    private readonly Timeline _timeline;
    private readonly BesideWindow<Seen> _seen;
    private readonly LandscapePanel _panel = new();
    private readonly RetainedPanel _drawn;
    private INetwork? _network;

    /// <param name="trainer">The training.</param>
    /// <param name="timeline">Where it has been.</param>
    /// <param name="wake">Called from any thread when there is something new to show.</param>
    public LandscapeView(Trainer trainer, Timeline timeline, Action wake)
    {
        (_trainer, _timeline, _seen) = (trainer, timeline, new(wake));
        _drawn = new(_panel, _ => _panel.Landscape);
    }

    /// <summary>Whether there is something to see.</summary>
    public bool HasLandscape => _seen.Answer?.Landscape != null;

    /// <inheritdoc/>
    public override bool HasNews => _seen.HasNews;

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        AskAnew(snapshot);
        _panel.Landscape = _seen.Answer?.Landscape;
        _drawn.Draw(list, area, snapshot, theme);
    }

    /// <summary>Asks again whenever the figures are renewed.</summary>
    private void AskAnew(TrainingSnapshot snapshot)
    {
        if (_trainer.Data is not Dataset data || _timeline.Frames.Count < LossLandscape.FewestPoints || !_seen.IsDue(snapshot.Figures))
            return;
        _network ??= _trainer.Network.Clone();
        float[] now = [.. snapshot.Parameters];
        int samples = Math.Min(data.Count, (int)Math.Clamp(Affordable / (LossLandscape.Points * snapshot.Info.MultiplyAdds), FewestSamples, MostSamples));
        _seen.Ask(snapshot.Figures, () =>
        {
            _network.ImportParameters(now);
            List<float[]> path = [.. _timeline.Frames.All().Where(frame => frame.Step < snapshot.Step).Select(frame => frame.Parameters), _network.Parameters.ToArray()];
            return new(LossLandscape.Of(path, parameters =>
            {
                parameters.CopyTo(_network.Parameters);
                return _network.Loss(data.Features[..(samples * data.FeatureSize)], data.Targets[..(samples * data.TargetSize)]);
            }));
        });
    }

    /// <summary>What was found; nothing where the path has not two directions yet.</summary>
    private sealed record Seen(LossLandscape? Landscape);
}
