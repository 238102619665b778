namespace NetGen;

/// <summary>
/// Down along half a cosine, γₑ + (γ − γₑ) (1 + cos(π t / n)) / 2, and up again after n steps, as PyTorch has it.
/// Loshchilov and Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2017.
/// </summary>
/// <param name="rate">γ, finite and not negative.</param>
/// <param name="steps">n, at least 1.</param>
/// <param name="minimum">γₑ, finite and not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class CosineDecay(double rate, long steps, double minimum = 0) : ISchedule
{
    private readonly double _rate = Hyperparameter.NotNegative(rate);
    private readonly long _steps = Hyperparameter.Steps(steps);
    private readonly double _minimum = Hyperparameter.NotNegative(minimum);

    /// <inheritdoc/>
    public double Rate(long step) => Annealing.Cosine(_rate, _minimum, step / (double)_steps);
}
