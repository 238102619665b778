using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Adam with Nesterov's look ahead: with μₜ = β₁ (1 − ½ · 0.96^(t ψ)), θ ← θ − γ (μₜ₊₁ m / (1 − ∏ᵢ≤ₜ₊₁ μᵢ) + (1 − μₜ) g / (1 − ∏ᵢ≤ₜ μᵢ)) / (√v̂ + ε).
/// Dozat, "Incorporating Nesterov Momentum into Adam", 2016, as PyTorch has it (Keras: ψ = 1).
/// </summary>
public sealed class NAdam : AdaptiveMoments
{
    private const double DecayBase = 0.96;

    /// <summary>NAdam.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="beta1">β₁ of the mean, at least 0 and below 1.</param>
    /// <param name="beta2">β₂ of the mean square, at least 0 and below 1.</param>
    /// <param name="epsilon">ε, above 0, added to the root.</param>
    /// <param name="momentumDecay">ψ, finite and not negative: how fast μₜ goes from β₁ / 2 to β₁.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public NAdam(double learningRate = 2e-3, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8, double momentumDecay = 4e-3)
        : base(learningRate, beta1, beta2, epsilon) => MomentumDecay = Hyperparameter.NotNegative(momentumDecay);

    /// <summary>ψ: how fast the momentum grows to β₁.</summary>
    public double MomentumDecay { get; }

    /// <inheritdoc/>
    public override string Name => nameof(NAdam);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> ProductNames => ["momentum_product", "beta2_power"];

    /// <inheritdoc/>
    protected override void Advance(long step, Span<double> products)
    {
        products[0] *= MomentumAt(step);
        products[1] *= Beta2;
    }

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
    {
        double now = MomentumAt(step), next = MomentumAt(step + 1);
        AdamRule<TLanes> adam = Rule<TLanes>(LearningRate, 1 / Math.Sqrt(1 - products[1]));
        pass.Apply(new NAdamRule<TLanes>(adam, TLanes.Constant(next / (1 - products[0] * next)), TLanes.Constant((1 - now) / (1 - products[0]))));
    }

    private double MomentumAt(long step) => Beta1 * (1 - 0.5 * ExactPower.Of(DecayBase, step * MomentumDecay));
}

/// <summary>Adam's step along a mixture of mean and gradient.</summary>
internal readonly struct NAdamRule<TLanes>(AdamRule<TLanes> adam, TLanes meanShare, TLanes gradientShare) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 2;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        adam.Average(gradient, ref state);
        return adam.Move(weight, TLanes.MultiplyAdd(meanShare, state.First, gradientShare * gradient), state.Second);
    }
}
