namespace NetGen;

/// <summary>
/// A step measured by the root of the mean square: s ← α s + (1 − α) g²; d = g / (√s + ε); θ ← θ − γ d, or with momentum b ← μ b + d, θ ← θ − γ b.
/// Tieleman and Hinton, "Lecture 6.5", 2012. <see cref="Centered"/>, the variance stands in for the mean square: Graves, "Generating Sequences", 2013.
/// As PyTorch has it; Keras has ε inside the root and γ inside the momentum.
/// </summary>
public sealed class RMSprop : Optimizer
{
    /// <summary>RMSprop.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="alpha">α, at least 0 and below 1.</param>
    /// <param name="epsilon">ε, above 0, added to the root.</param>
    /// <param name="momentum">μ, at least 0 and below 1; 0 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public RMSprop(double learningRate = 1e-2, double alpha = 0.99, double epsilon = 1e-8, double momentum = 0)
        : base(learningRate)
    {
        Alpha = Hyperparameter.Decay(alpha);
        Epsilon = Hyperparameter.Positive(epsilon);
        Momentum = Hyperparameter.Decay(momentum);
    }

    /// <summary>α: the share of the mean square that lives on.</summary>
    public double Alpha { get; }

    /// <summary>ε: what keeps the quotient finite.</summary>
    public double Epsilon { get; }

    /// <summary>μ: the share of the velocity that lives on.</summary>
    public double Momentum { get; }

    /// <summary>Whether the mean gradient's square is taken off the mean square, ḡ ← α ḡ + (1 − α) g; off by default.</summary>
    public bool Centered { get; init; }

    /// <inheritdoc/>
    public override string Name => nameof(RMSprop);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => (Centered, Momentum > 0) switch
    {
        (false, false) => ["mean_square"],
        (false, true) => ["mean_square", "velocity"],
        (true, false) => ["mean_square", "mean"],
        (true, true) => ["mean_square", "mean", "velocity"],
    };

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
    {
        MeanSquareDirection<TLanes> direction = new(TLanes.Constant(Alpha), TLanes.Constant(1 - Alpha), TLanes.Constant(Epsilon));
        CenteredDirection<TLanes> centered = new(direction);
        TLanes minusRate = TLanes.Constant(-LearningRate), momentum = TLanes.Constant(Momentum);
        if (Momentum > 0 && Centered)
            pass.Apply(new DirectionMomentumRule<TLanes, CenteredDirection<TLanes>>(centered, minusRate, momentum));
        else if (Momentum > 0)
            pass.Apply(new DirectionMomentumRule<TLanes, MeanSquareDirection<TLanes>>(direction, minusRate, momentum));
        else if (Centered)
            pass.Apply(new DirectionRule<TLanes, CenteredDirection<TLanes>>(centered, minusRate));
        else
            pass.Apply(new DirectionRule<TLanes, MeanSquareDirection<TLanes>>(direction, minusRate));
    }
}
