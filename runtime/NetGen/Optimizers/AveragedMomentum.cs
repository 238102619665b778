namespace NetGen;

/// <summary>
/// Momentum as an exponentially weighted average of the gradient, v ← β v + (1 − β) g, θ ← θ − γ v. It is <see cref="Momentum"/> at a rate of γ (1 − β).
/// With <see cref="BiasCorrection"/> v is divided by 1 − βᵗ, so that the first steps are not too short.
/// </summary>
public sealed class AveragedMomentum : Optimizer, IMomentumOptimizer
{
    /// <summary>Momentum as an average.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="beta">β, at least 0 and below 1; the average goes over about 1 / (1 − β) gradients.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public AveragedMomentum(double learningRate, double beta = 0.9)
        : base(learningRate) => Beta = Hyperparameter.Decay(beta);

    /// <summary>β: the share of the average that lives on.</summary>
    public double Beta { get; private set; }

    /// <inheritdoc/>
    double IMomentumOptimizer.Momentum { get => Beta; set => Beta = Hyperparameter.Decay(value, "beta"); }

    /// <summary>Whether the average is divided by 1 − βᵗ; off by default.</summary>
    public bool BiasCorrection { get; init; }

    /// <inheritdoc/>
    public override string Name => nameof(AveragedMomentum);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["velocity"];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> ProductNames => ["beta_power"];

    /// <inheritdoc/>
    protected override void Advance(long step, Span<double> products) => products[0] *= Beta;

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
    {
        double rate = BiasCorrection ? LearningRate / (1 - products[0]) : LearningRate;
        pass.Apply(new MomentumRule<TLanes>(TLanes.Constant(-rate), TLanes.Constant(Beta), TLanes.Constant(1 - Beta)));
    }
}
