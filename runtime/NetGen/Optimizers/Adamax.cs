using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Adam measured by the largest gradient instead of the mean square: m ← β₁ m + (1 − β₁) g; u ← max(β₂ u, |g| + ε); θ ← θ − γ / (1 − β₁ᵗ) · m / u.
/// Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015, section 7.1; ε as PyTorch has it.
/// </summary>
public sealed class Adamax : AdaptiveMoments
{
    /// <summary>Adamax.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="beta1">β₁ of the mean, at least 0 and below 1.</param>
    /// <param name="beta2">β₂ of the largest size, at least 0 and below 1.</param>
    /// <param name="epsilon">ε, above 0, added to the gradient's size.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public Adamax(double learningRate = 2e-3, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8)
        : base(learningRate, beta1, beta2, epsilon)
    {
    }

    /// <inheritdoc/>
    public override string Name => nameof(Adamax);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["mean", "largest_size"];

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products) => pass.Apply(new AdamaxRule<TLanes>(
        TLanes.Constant(-LearningRate / (1 - products[0])), TLanes.Constant(Beta1), TLanes.Constant(1 - Beta1), TLanes.Constant(Beta2), TLanes.Constant(Epsilon)));
}

/// <summary>m ← β₁ m + (1 − β₁) g; u ← max(β₂ u, |g| + ε); θ ← θ − rate · m / u.</summary>
internal readonly struct AdamaxRule<TLanes>(TLanes minusRate, TLanes beta1, TLanes oneMinusBeta1, TLanes beta2, TLanes epsilon) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 2;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        state.First = TLanes.MultiplyAdd(beta1, state.First, oneMinusBeta1 * gradient);
        TLanes faded = beta2 * state.Second, size = TLanes.Abs(gradient) + epsilon;
        state.Second = TLanes.Select(TLanes.LessThan(faded, size), size, faded);
        return TLanes.MultiplyAdd(minusRate, state.First / state.Second, weight);
    }
}
