namespace NetGen;

/// <summary>One rate for all steps.</summary>
/// <param name="rate">γ, finite and not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">The rate is out of its range.</exception>
public sealed class ConstantRate(double rate) : ISchedule
{
    private readonly double _rate = Hyperparameter.NotNegative(rate);

    /// <inheritdoc/>
    public double Rate(long step) => _rate;
}
