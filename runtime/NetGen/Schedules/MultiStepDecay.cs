namespace NetGen;

/// <summary>The rate times a factor at each of some milestones: γ f^(milestones ≤ t).</summary>
/// <param name="rate">γ, finite and not negative.</param>
/// <param name="factor">f, finite and above 0.</param>
/// <param name="milestones">Steps, in any order.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class MultiStepDecay(double rate, double factor, params ReadOnlySpan<long> milestones) : ISchedule
{
    private readonly double _rate = Hyperparameter.NotNegative(rate);
    private readonly double _factor = Hyperparameter.Positive(factor);
    private readonly long[] _milestones = milestones.ToArray();

    /// <inheritdoc/>
    public double Rate(long step)
    {
        int passed = 0;
        foreach (long milestone in _milestones)
            passed += milestone <= step ? 1 : 0;
        return _rate * ExactPower.Of(_factor, passed);
    }
}
