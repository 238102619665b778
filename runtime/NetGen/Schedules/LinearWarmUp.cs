namespace NetGen;

/// <summary>
/// Another schedule times a factor that climbs to 1 in a straight line. The other goes on from its own step 0 meanwhile, as in PyTorch's chain;
/// <see cref="RateSequence"/> puts one after the other instead. Goyal et al., "Accurate, Large Minibatch SGD", 2017.
/// </summary>
/// <param name="schedule">What is warmed up to.</param>
/// <param name="steps">Length of the climb, at least 1.</param>
/// <param name="start">The first factor, from 0 to 1.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class LinearWarmUp(ISchedule schedule, long steps, double start = 0.1) : ISchedule
{
    private readonly ISchedule _schedule = schedule ?? throw new ArgumentNullException(nameof(schedule));
    private readonly LinearRate _factor = new(Hyperparameter.Fraction(start), 1, steps);

    /// <inheritdoc/>
    public double Rate(long step) => _schedule.Rate(step) * _factor.Rate(step);

    /// <inheritdoc/>
    public double? Momentum(long step) => _schedule.Momentum(step);

    /// <inheritdoc/>
    public IReadOnlyList<ISchedule> Parts { get; } = [schedule];
}
