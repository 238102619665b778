using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Nesterov's momentum as he had it: the gradient is taken where momentum is about to lead, v ← μ v − γ ∇f(θ + μ v), θ ← θ + v.
/// <see cref="Nesterov"/> stores θ + μ v instead of θ and walks the same path as long as γ stays. Weight decay is taken at that point too.
/// Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k²)", 1983; Sutskever et al., 2013.
/// </summary>
public sealed class LookAheadNesterov : Optimizer, IMomentumOptimizer, ILookAhead
{
    /// <summary>Nesterov's momentum in the look-ahead form.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="momentum">μ, at least 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public LookAheadNesterov(double learningRate, double momentum = 0.9)
        : base(learningRate) => Mu = Hyperparameter.Decay(momentum);

    /// <summary>μ: the share of the velocity that lives on.</summary>
    public double Mu { get; private set; }

    /// <inheritdoc/>
    double IMomentumOptimizer.Momentum { get => Mu; set => Mu = Hyperparameter.Decay(value, "momentum"); }

    /// <inheritdoc/>
    public override string Name => nameof(LookAheadNesterov);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["velocity"];

    /// <inheritdoc/>
    public void LookAhead(Span<float> parameters)
    {
        float mu = (float)Mu;
        ReadOnlySpan<float> velocity = State.Vectors[0];
        for (int i = 0; i < velocity.Length; i++)
            parameters[i] += mu * velocity[i];
    }

    /// <inheritdoc/>
    public void LookAhead(Span<double> parameters)
    {
        ReadOnlySpan<double> velocity = Reference.Vectors[0];
        for (int i = 0; i < velocity.Length; i++)
            parameters[i] += Mu * velocity[i];
    }

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products) =>
        pass.Apply(new LookAheadRule<TLanes>(TLanes.Constant(-LearningRate), TLanes.Constant(Mu), TLanes.Constant(WeightDecay * Mu)));
}

/// <summary>v ← μ v − γ (g + λ μ v); θ ← θ + v, where g has λ θ in it already.</summary>
internal readonly struct LookAheadRule<TLanes>(TLanes minusRate, TLanes mu, TLanes decayAhead) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        gradient = TLanes.MultiplyAdd(decayAhead, state.First, gradient);
        state.First = TLanes.MultiplyAdd(mu, state.First, minusRate * gradient);
        return weight + state.First;
    }
}
