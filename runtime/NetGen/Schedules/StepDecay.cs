namespace NetGen;

/// <summary>The rate times a factor after every so many steps: γ f^⌊t / n⌋.</summary>
/// <param name="rate">γ, finite and not negative.</param>
/// <param name="every">n, at least 1.</param>
/// <param name="factor">f, finite and above 0.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class StepDecay(double rate, long every, double factor) : ISchedule
{
    private readonly double _rate = Hyperparameter.NotNegative(rate);
    private readonly long _every = Hyperparameter.Steps(every);
    private readonly double _factor = Hyperparameter.Positive(factor);

    /// <inheritdoc/>
    public double Rate(long step) => _rate * ExactPower.Of(_factor, step / _every);
}
