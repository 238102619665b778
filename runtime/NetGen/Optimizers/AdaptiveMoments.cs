using NetGen.Kernels;

namespace NetGen;

/// <summary>What Adam and its kin share: a running mean of the gradient, a running measure of its size, and the powers of their decays.</summary>
public abstract class AdaptiveMoments : Optimizer, IMomentumOptimizer
{
    /// <summary>Checks what all of the family are given.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="beta1">β₁ of the mean, at least 0 and below 1.</param>
    /// <param name="beta2">β₂ of the mean square, at least 0 and below 1.</param>
    /// <param name="epsilon">ε, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    protected AdaptiveMoments(double learningRate, double beta1, double beta2, double epsilon)
        : base(learningRate)
    {
        Beta1 = Hyperparameter.Decay(beta1);
        Beta2 = Hyperparameter.Decay(beta2);
        Epsilon = Hyperparameter.Positive(epsilon);
    }

    /// <summary>β₁: the share of the mean that lives on.</summary>
    public double Beta1 { get; private set; }

    /// <summary>β₂: the share of the mean square that lives on.</summary>
    public double Beta2 { get; }

    /// <summary>ε: what keeps the quotient finite.</summary>
    public double Epsilon { get; }

    /// <inheritdoc/>
    double IMomentumOptimizer.Momentum { get => Beta1; set => Beta1 = Hyperparameter.Decay(value, "beta1"); }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["mean", "mean_square"];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> ProductNames => ["beta1_power", "beta2_power"];

    /// <inheritdoc/>
    protected override void Advance(long step, Span<double> products)
    {
        products[0] *= Beta1;
        products[1] *= Beta2;
    }

    /// <summary>Adam's rule with these decays: θ ← θ − rate · m / (rootScale · √v + ε).</summary>
    private protected AdamRule<TLanes> Rule<TLanes>(double rate, double rootScale)
        where TLanes : struct, ILanes<TLanes> => new()
        {
            MinusRate = TLanes.Constant(-rate),
            RootScale = TLanes.Constant(rootScale),
            Beta1 = TLanes.Constant(Beta1),
            OneMinusBeta1 = TLanes.Constant(1 - Beta1),
            Beta2 = TLanes.Constant(Beta2),
            OneMinusBeta2 = TLanes.Constant(1 - Beta2),
            Epsilon = TLanes.Constant(Epsilon),
        };
}
