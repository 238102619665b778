namespace NetGen;

/// <summary>
/// Up to the largest rate, then down to almost nothing, while momentum goes the other way. An optimizer that is no <see cref="IMomentumOptimizer"/> takes the rate alone.
/// After the last step it stays where it is. Smith and Topin, "Super-Convergence", 2018, in the two phases that PyTorch has.
/// </summary>
/// <param name="maximumRate">γ at the peak, finite and not negative.</param>
/// <param name="steps">Steps of the cycle, at least 2.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class OneCycle(double maximumRate, long steps) : ISchedule
{
    private readonly double _maximum = Hyperparameter.NotNegative(maximumRate);
    private readonly long _steps = Hyperparameter.Steps(steps, atLeast: 2);

    /// <summary>Share of the steps in which the rate climbs, from 0 to 1; 0.3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double ClimbShare { get; init => field = Hyperparameter.Fraction(value, "climb share"); } = 0.3;

    /// <summary>The peak over the first rate, above 0; 25 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double StartDivisor { get; init => field = Hyperparameter.Positive(value, "start divisor"); } = 25;

    /// <summary>The first rate over the last, above 0; 10,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double EndDivisor { get; init => field = Hyperparameter.Positive(value, "end divisor"); } = 1e4;

    /// <summary>Momentum at the peak, at least 0 and below 1; 0.85 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double LowMomentum { get; init => field = Hyperparameter.Decay(value, "low momentum"); } = 0.85;

    /// <summary>Momentum at both ends, at least 0 and below 1; 0.95 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double HighMomentum { get; init => field = Hyperparameter.Decay(value, "high momentum"); } = 0.95;

    /// <summary>Whether the phases are straight lines instead of half cosines; off by default.</summary>
    public bool IsLinear { get; init; }

    /// <inheritdoc/>
    public double Rate(long step)
    {
        double first = _maximum / StartDivisor;
        return At(step, first, _maximum, first / EndDivisor);
    }

    /// <inheritdoc/>
    public double? Momentum(long step) => At(step, HighMomentum, LowMomentum, HighMomentum);

    private double At(long step, double start, double peak, double end)
    {
        double top = ClimbShare * _steps - 1, last = _steps - 1, place = Math.Min(step, last);
        return place <= top ? Between(start, peak, top > 0 ? place / top : 1) : Between(peak, end, (place - top) / (last - top));
    }

    private double Between(double start, double end, double share) => IsLinear ? start + (end - start) * share : Annealing.Cosine(start, end, share);
}
