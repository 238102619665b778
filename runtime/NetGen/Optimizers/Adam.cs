namespace NetGen;

/// <summary>
/// Adam: m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; θ ← θ − γ m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).
/// Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015. With <see cref="AmsGrad"/> the largest v so far stands in for v:
/// Reddi et al., "On the Convergence of Adam and Beyond", 2018.
/// </summary>
public sealed class Adam : Optimizer
{
    /// <summary>Adam.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="beta1">β₁ of the mean, at least 0 and below 1.</param>
    /// <param name="beta2">β₂ of the mean square, at least 0 and below 1.</param>
    /// <param name="epsilon">ε, above 0, added to the root.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public Adam(double learningRate = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8)
        : base(learningRate)
    {
        Beta1 = Hyperparameter.Decay(beta1);
        Beta2 = Hyperparameter.Decay(beta2);
        Epsilon = Hyperparameter.Positive(epsilon);
    }

    /// <summary>β₁: the share of the mean that lives on.</summary>
    public double Beta1 { get; }

    /// <summary>β₂: the share of the mean square that lives on.</summary>
    public double Beta2 { get; }

    /// <summary>ε: what keeps the quotient finite.</summary>
    public double Epsilon { get; }

    /// <summary>Whether the largest mean square so far is used; off by default.</summary>
    public bool AmsGrad { get; init; }

    /// <inheritdoc/>
    public override string Name => nameof(Adam);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => AmsGrad ? ["mean", "mean_square", "largest_mean_square"] : ["mean", "mean_square"];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> ProductNames => ["beta1_power", "beta2_power"];

    /// <inheritdoc/>
    protected override void Advance(long step, Span<double> products)
    {
        products[0] *= Beta1;
        products[1] *= Beta2;
    }

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
    {
        AdamRule<TLanes> rule = new()
        {
            MinusRate = TLanes.Constant(-LearningRate / (1 - products[0])),
            RootScale = TLanes.Constant(1 / Math.Sqrt(1 - products[1])),
            Beta1 = TLanes.Constant(Beta1),
            OneMinusBeta1 = TLanes.Constant(1 - Beta1),
            Beta2 = TLanes.Constant(Beta2),
            OneMinusBeta2 = TLanes.Constant(1 - Beta2),
            Epsilon = TLanes.Constant(Epsilon),
            WeightDecay = TLanes.Constant(WeightDecay),
        };
        if (AmsGrad)
            pass.Apply(new AmsGradRule<TLanes>(rule));
        else
            pass.Apply(rule);
    }
}
