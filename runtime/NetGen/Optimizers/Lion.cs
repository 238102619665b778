using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Steps of one size: c = β₁ m + (1 − β₁) g; θ ← θ (1 − γ λ) − γ sign(c) with sign(0) = 0; m ← β₂ m + (1 − β₂) g. Weight decay is decoupled.
/// Chen et al., "Symbolic Discovery of Optimization Algorithms", 2023.
/// </summary>
public sealed class Lion : Optimizer
{
    /// <summary>Lion.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="beta1">β₁ of the step, at least 0 and below 1.</param>
    /// <param name="beta2">β₂ of the mean, at least 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public Lion(double learningRate = 1e-4, double beta1 = 0.9, double beta2 = 0.99)
        : base(learningRate)
    {
        Beta1 = Hyperparameter.Decay(beta1);
        Beta2 = Hyperparameter.Decay(beta2);
    }

    /// <summary>β₁: the mean's share in the step.</summary>
    public double Beta1 { get; }

    /// <summary>β₂: the share of the mean that lives on.</summary>
    public double Beta2 { get; }

    /// <inheritdoc/>
    public override string Name => nameof(Lion);

    /// <inheritdoc/>
    protected override bool DecayIsDecoupled => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["mean"];

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products) => pass.Apply(new LionRule<TLanes>(
        TLanes.Constant(LearningRate), TLanes.Constant(Beta1), TLanes.Constant(1 - Beta1), TLanes.Constant(Beta2), TLanes.Constant(1 - Beta2)));
}

/// <summary>c = β₁ m + (1 − β₁) g; θ ← θ − γ sign(c); m ← β₂ m + (1 − β₂) g.</summary>
internal readonly struct LionRule<TLanes>(TLanes rate, TLanes beta1, TLanes oneMinusBeta1, TLanes beta2, TLanes oneMinusBeta2) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        TLanes zero = TLanes.Constant(0);
        TLanes direction = TLanes.MultiplyAdd(beta1, state.First, oneMinusBeta1 * gradient);
        state.First = TLanes.MultiplyAdd(beta2, state.First, oneMinusBeta2 * gradient);
        TLanes move = TLanes.Select(TLanes.LessThan(zero, direction), rate, TLanes.Select(TLanes.LessThan(direction, zero), -rate, zero));
        return weight - move;
    }
}
