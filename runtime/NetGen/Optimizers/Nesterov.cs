using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Nesterov's momentum in the form that stores the look-ahead point, as PyTorch does: b ← μ b + g, θ ← θ − γ (g + μ b).
/// Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013.
/// </summary>
public sealed class Nesterov : Optimizer, IMomentumOptimizer
{
    /// <summary>Nesterov's momentum.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="momentum">μ, at least 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public Nesterov(double learningRate, double momentum = 0.9)
        : base(learningRate) => Mu = Hyperparameter.Decay(momentum);

    /// <summary>μ: the share of the velocity that lives on.</summary>
    public double Mu { get; private set; }

    /// <inheritdoc/>
    double IMomentumOptimizer.Momentum { get => Mu; set => Mu = Hyperparameter.Decay(value, "momentum"); }

    /// <inheritdoc/>
    public override string Name => nameof(Nesterov);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["velocity"];

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products) =>
        pass.Apply(new NesterovRule<TLanes>(TLanes.Constant(-LearningRate), TLanes.Constant(Mu)));
}

/// <summary>b ← μ b + g; θ ← θ − γ (g + μ b).</summary>
internal readonly struct NesterovRule<TLanes>(TLanes minusRate, TLanes mu) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        state.First = TLanes.MultiplyAdd(mu, state.First, gradient);
        return TLanes.MultiplyAdd(minusRate, TLanes.MultiplyAdd(mu, state.First, gradient), weight);
    }
}
