namespace NetGen;

/// <summary>
/// The rate times a factor whenever the loss has not fallen for some reports: γ ← max(γ f, γₘᵢₙ) after more than <see cref="Patience"/> reports
/// that were not below best · (1 − <see cref="Threshold"/>), as PyTorch has it. A run reports once an epoch; who steps by hand calls <see cref="Report"/>.
/// </summary>
public sealed class ReduceOnPlateau : ISchedule
{
    private const double LeastChange = 1e-8;
    private readonly double[] _state;

    /// <summary>Starts at a rate.</summary>
    /// <param name="rate">γ, finite and not negative.</param>
    /// <param name="factor">f, at least 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public ReduceOnPlateau(double rate, double factor = 0.1)
    {
        Factor = Hyperparameter.Decay(factor);
        // No best yet: any loss is below the largest number, and unlike infinity that can be kept in a file.
        _state = [Hyperparameter.NotNegative(rate), double.MaxValue, 0, 0];
    }

    /// <summary>f: what a plateau does to the rate.</summary>
    public double Factor { get; }

    /// <summary>Reports without a new best that are put up with, from 0; 10 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Patience { get; init => field = Hyperparameter.Count(value, "patience"); } = 10;

    /// <summary>Reports after a cut that do not count, from 0; 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Cooldown { get; init => field = Hyperparameter.Count(value, "cooldown"); }

    /// <summary>γₘᵢₙ, finite and not negative; 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double MinimumRate { get; init => field = Hyperparameter.NotNegative(value, "minimum rate"); }

    /// <summary>The share by which a new best must be below the old, from 0 to 1; 0.0001 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double Threshold { get; init => field = Hyperparameter.Fraction(value, "threshold"); } = 1e-4;

    /// <summary>Rate, best loss, reports since the best, reports of cooling down still to come.</summary>
    public Span<double> State => _state;

    /// <inheritdoc/>
    public double Rate(long step) => _state[0];

    /// <inheritdoc/>
    public void Report(double loss)
    {
        ref double rate = ref _state[0], best = ref _state[1], waited = ref _state[2], cooling = ref _state[3];
        (best, waited) = loss < best * (1 - Threshold) ? (loss, 0) : (best, waited + 1);
        if (cooling > 0)
            (cooling, waited) = (cooling - 1, 0);
        if (waited <= Patience)
            return;
        (cooling, waited) = (Cooldown, 0);
        double reduced = Math.Max(rate * Factor, MinimumRate);
        if (rate - reduced > LeastChange)
            rate = reduced;
    }
}
