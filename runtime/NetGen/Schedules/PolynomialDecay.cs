namespace NetGen;

/// <summary>Down to 0 along a power: γ (1 − min(t, n) / n)ᵖ.</summary>
/// <param name="rate">γ, finite and not negative.</param>
/// <param name="steps">n, at least 1.</param>
/// <param name="power">p, finite and above 0; 1 is a straight line.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class PolynomialDecay(double rate, long steps, double power = 1) : ISchedule
{
    private readonly double _rate = Hyperparameter.NotNegative(rate);
    private readonly long _steps = Hyperparameter.Steps(steps);
    private readonly double _power = Hyperparameter.Positive(power);

    /// <inheritdoc/>
    public double Rate(long step) => _rate * ExactPower.Of((_steps - Math.Min(step, _steps)) / (double)_steps, _power);
}
