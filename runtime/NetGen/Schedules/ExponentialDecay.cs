namespace NetGen;

/// <summary>The rate times a factor after every step: γ fᵗ.</summary>
/// <param name="rate">γ, finite and not negative.</param>
/// <param name="factor">f, above 0 and at most 1.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class ExponentialDecay(double rate, double factor) : ISchedule
{
    private readonly double _rate = Hyperparameter.NotNegative(rate);
    private readonly double _factor = Hyperparameter.Positive(Hyperparameter.Fraction(factor), nameof(factor));

    /// <inheritdoc/>
    public double Rate(long step) => _rate * ExactPower.Of(_factor, step);
}
