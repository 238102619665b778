namespace NetGen;

/// <summary>Stops when the training, earlier runs included, has done so many steps.</summary>
public sealed class MaximumSteps : IStopRule
{
    private readonly long _steps;

    /// <summary>Stops at a number of steps.</summary>
    /// <param name="steps">At least 1.</param>
    public MaximumSteps(long steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(steps);
        _steps = steps;
    }

    /// <inheritdoc/>
    public string? AfterStep(TrainingStep step, TimeSpan elapsed) => step.Step >= _steps
        ? FormattableString.Invariant($"MaximumSteps: {step.Step} steps are done, {_steps} are allowed.")
        : null;
}
