namespace NetGen;

/// <summary>
/// <see cref="CosineDecay"/> that starts anew after each period, the next of which is longer by a factor.
/// Loshchilov and Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2017.
/// </summary>
/// <param name="rate">γ, finite and not negative.</param>
/// <param name="period">Steps of the first period, at least 1.</param>
/// <param name="growth">How many times longer each next period is, at least 1.</param>
/// <param name="minimum">Rate at a period's end, finite and not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class CosineWarmRestarts(double rate, long period, long growth = 1, double minimum = 0) : ISchedule
{
    private readonly double _rate = Hyperparameter.NotNegative(rate);
    private readonly long _period = Hyperparameter.Steps(period);
    private readonly long _growth = Hyperparameter.Steps(growth);
    private readonly double _minimum = Hyperparameter.NotNegative(minimum);

    /// <inheritdoc/>
    public double Rate(long step)
    {
        long length = _period, place = step;
        if (_growth == 1)
            place %= length;
        while (place >= length)
        {
            place -= length;
            length *= _growth;
        }

        return Annealing.Cosine(_rate, _minimum, place / (double)length);
    }
}
