namespace NetGen;

/// <summary>One schedule for some steps, then another from its own step 0.</summary>
/// <param name="first">The schedule of the first steps.</param>
/// <param name="steps">How many these are, at least 1.</param>
/// <param name="then">The schedule of all others.</param>
/// <exception cref="ArgumentOutOfRangeException">The number of steps is out of its range.</exception>
public sealed class RateSequence(ISchedule first, long steps, ISchedule then) : ISchedule
{
    private readonly ISchedule _first = first ?? throw new ArgumentNullException(nameof(first));
    private readonly long _steps = Hyperparameter.Steps(steps);
    private readonly ISchedule _then = then ?? throw new ArgumentNullException(nameof(then));

    /// <inheritdoc/>
    public double Rate(long step) => step < _steps ? _first.Rate(step) : _then.Rate(step - _steps);

    /// <inheritdoc/>
    public double? Momentum(long step) => step < _steps ? _first.Momentum(step) : _then.Momentum(step - _steps);

    /// <inheritdoc/>
    public IReadOnlyList<ISchedule> Parts { get; } = [first, then];
}
