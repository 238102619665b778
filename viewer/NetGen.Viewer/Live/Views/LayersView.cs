namespace NetGen;

/// <summary>Looks at what the layers did at every key frame and do now.</summary>
internal sealed class LayersView : SideView
{
    private readonly Trainer _trainer;
    private readonly Timeline _timeline;
    private readonly BesideWindow<LayerHistory> _history;
    private readonly Dictionary<KeyFrame, LayerMoment[]> _moments = [];
    private readonly LayersPanel _panel = new();
    private readonly RetainedPanel _drawn;
    private LayerWatch? _watch;

    /// <param name="trainer">The training.</param>
    /// <param name="timeline">Where it has been.</param>
    /// <param name="wake">Called from any thread when there is something new to show.</param>
    public LayersView(Trainer trainer, Timeline timeline, Action wake)
    {
        (_trainer, _timeline, _history) = (trainer, timeline, new(wake));
        _drawn = new(_panel, _ => _panel.History);
    }

    /// <inheritdoc/>
    public override UnitMark[][]? Marks => _history.Answer?.Marks;

    /// <inheritdoc/>
    public override bool HasNews => _history.HasNews;

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        AskAnew(snapshot);
        _panel.History = _history.Answer;
        _drawn.Draw(list, area, snapshot, theme);
    }

    /// <summary>Asks again whenever the figures are renewed.</summary>
    private void AskAnew(TrainingSnapshot snapshot)
    {
        if (_trainer.Data is not Dataset data || !_history.IsDue(snapshot.Figures))
            return;
        float[] now = [.. snapshot.Parameters];
        _watch ??= new(_trainer.Network, data);
        _history.Ask(snapshot.Figures, () =>
        {
            KeyFrame[] frames = [.. _timeline.Frames.All().Where(frame => frame.Step < snapshot.Step)];
            foreach (KeyFrame gone in _moments.Keys.Except(frames).ToArray())
                _moments.Remove(gone);
            foreach (KeyFrame frame in frames)
                _moments[frame] = _moments.TryGetValue(frame, out LayerMoment[]? known) ? known : _watch.At(frame.Parameters);
            return LayerHistory.Of(snapshot.Info, [.. frames.Select(frame => (frame.Epoch, _moments[frame])), (snapshot.Epoch, _watch.AtStandard(now))]);
        });
    }
}
