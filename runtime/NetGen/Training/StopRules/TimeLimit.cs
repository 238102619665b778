namespace NetGen;

/// <summary>Stops after the step in which a run's time is up.</summary>
/// <param name="limit">How long a run may take; not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
public sealed class TimeLimit(TimeSpan limit) : IStopRule
{
    private readonly TimeSpan _limit = limit >= TimeSpan.Zero ? limit : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A time limit cannot be negative.");

    /// <inheritdoc/>
    public string? AfterStep(TrainingStep step, TimeSpan elapsed) => elapsed >= _limit
        ? FormattableString.Invariant($"TimeLimit: {elapsed.TotalSeconds:0.###} s are at or over the limit of {_limit.TotalSeconds:0.###} s.")
        : null;
}
