using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Momentum in the classical form, v ← β v + (1 − τ) g, θ ← θ − γ v, with v₁ = g₁ whatever the dampening τ, as PyTorch's SGD has it.
/// Polyak, "Some methods of speeding up the convergence of iteration methods", 1964.
/// </summary>
public sealed class Momentum : Optimizer, IMomentumOptimizer
{
    /// <summary>Momentum in the classical form.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="momentum">β, at least 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public Momentum(double learningRate, double momentum = 0.9)
        : base(learningRate) => Beta = Hyperparameter.Decay(momentum);

    /// <summary>β: the share of the velocity that lives on.</summary>
    public double Beta { get; private set; }

    /// <inheritdoc/>
    double IMomentumOptimizer.Momentum { get => Beta; set => Beta = Hyperparameter.Decay(value, "momentum"); }

    /// <summary>τ, from 0 to 1; 0 by default. Every gradient but the first is scaled by 1 − τ.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double Dampening { get; init => field = Hyperparameter.Fraction(value, "dampening"); }

    /// <inheritdoc/>
    public override string Name => nameof(Momentum);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["velocity"];

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
    {
        double share = step == 1 ? 1 : 1 - Dampening;
        pass.Apply(new MomentumRule<TLanes>(TLanes.Constant(-LearningRate), TLanes.Constant(Beta), TLanes.Constant(share)));
    }
}

/// <summary>v ← β v + a g; θ ← θ − γ v.</summary>
internal readonly struct MomentumRule<TLanes>(TLanes minusRate, TLanes beta, TLanes share) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        state.First = TLanes.MultiplyAdd(beta, state.First, share * gradient);
        return TLanes.MultiplyAdd(minusRate, state.First, weight);
    }
}
