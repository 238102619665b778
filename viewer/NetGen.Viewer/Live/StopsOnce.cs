namespace NetGen;

/// <summary>A user's stop rule while the training is watched: it ends a run once. Who plays on after that has seen it, so from there on it is not asked.</summary>
internal sealed class StopsOnce(IStopRule rule) : IStopRule
{
    private bool _hasStopped;

    /// <summary>The user's own.</summary>
    public IStopRule Rule => rule;

    /// <summary>The training begins anew, so the rule may end it again.</summary>
    public void Rearm() => _hasStopped = false;

    /// <inheritdoc/>
    public void Start() => rule.Start();

    /// <inheritdoc/>
    public string? AfterStep(TrainingStep step, TimeSpan elapsed) => _hasStopped ? null : Noted(rule.AfterStep(step, elapsed));

    /// <inheritdoc/>
    public string? AfterEpoch(TrainingProgress progress) => _hasStopped ? null : Noted(rule.AfterEpoch(progress));

    private string? Noted(string? why)
    {
        _hasStopped = why != null;
        return why;
    }
}
