using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Adam that waits for its mean square to be worth something: with ρ∞ = 2 / (1 − β₂) − 1 and ρₜ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ), θ ← θ − γ m̂ while ρₜ ≤ 5,
/// then θ ← θ − γ m̂ r √(1 − β₂ᵗ) / (√v + ε), r = √(((ρₜ − 4) (ρₜ − 2) ρ∞) / ((ρ∞ − 4) (ρ∞ − 2) ρₜ)).
/// Liu et al., "On the Variance of the Adaptive Learning Rate and Beyond", 2020.
/// </summary>
public sealed class RAdam : AdaptiveMoments
{
    /// <summary>RAdam.</summary>
    /// <inheritdoc cref="Adam(double, double, double, double)"/>
    public RAdam(double learningRate = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8)
        : base(learningRate, beta1, beta2, epsilon)
    {
    }

    /// <inheritdoc/>
    public override string Name => nameof(RAdam);

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
    {
        double rate = LearningRate / (1 - products[0]), rest = 1 - products[1];
        double longest = 2 / (1 - Beta2) - 1;
        double length = longest - 2 * step * products[1] / rest;
        if (length > 5)
        {
            double rectification = Math.Sqrt((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length));
            pass.Apply(Rule<TLanes>(rate * rectification * Math.Sqrt(rest), 1));
        }
        else
        {
            pass.Apply(new UnmeasuredRule<TLanes>(Rule<TLanes>(rate, 1)));
        }
    }
}

/// <summary>Adam's averages, but a step along the mean alone.</summary>
internal readonly struct UnmeasuredRule<TLanes>(AdamRule<TLanes> adam) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 2;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        adam.Average(gradient, ref state);
        return TLanes.MultiplyAdd(adam.MinusRate, state.First, weight);
    }
}
