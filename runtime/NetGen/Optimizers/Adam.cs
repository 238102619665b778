namespace NetGen;

/// <summary>
/// Adam: m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; θ ← θ − γ m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).
/// Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015. With <see cref="AmsGrad"/> the largest v so far stands in for v:
/// Reddi et al., "On the Convergence of Adam and Beyond", 2018.
/// </summary>
public class Adam : AdaptiveMoments
{
    /// <summary>Adam.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="beta1">β₁ of the mean, at least 0 and below 1.</param>
    /// <param name="beta2">β₂ of the mean square, at least 0 and below 1.</param>
    /// <param name="epsilon">ε, above 0, added to the root.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public Adam(double learningRate = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8)
        : base(learningRate, beta1, beta2, epsilon)
    {
    }

    /// <summary>Whether the largest mean square so far is used; off by default.</summary>
    public bool AmsGrad { get; init; }

    /// <inheritdoc/>
    public override string Name => nameof(Adam);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => AmsGrad ? ["mean", "mean_square", "largest_mean_square"] : base.StateNames;

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
    {
        AdamRule<TLanes> rule = Rule<TLanes>(LearningRate / (1 - products[0]), 1 / Math.Sqrt(1 - products[1]));
        if (AmsGrad)
            pass.Apply(new AmsGradRule<TLanes>(rule));
        else
            pass.Apply(rule);
    }
}
