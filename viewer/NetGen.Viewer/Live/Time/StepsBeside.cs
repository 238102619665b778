namespace NetGen;

/// <summary>Stands among a trainer's stop rules and never stops a run: after each step it has the branch beside go as far.</summary>
internal sealed class StepsBeside(Timeline timeline) : IStopRule
{
    /// <inheritdoc/>
    public string? AfterStep(TrainingStep step, TimeSpan elapsed)
    {
        timeline.KeepUp();
        return null;
    }
}
