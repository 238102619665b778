using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Steps in the units of the parameters: s ← ρ s + (1 − ρ) g²; d = √(u + ε) / √(s + ε) · g; u ← ρ u + (1 − ρ) d²; θ ← θ − γ d.
/// Zeiler, "ADADELTA: An Adaptive Learning Rate Method", 2012.
/// </summary>
public sealed class AdaDelta : Optimizer
{
    /// <summary>AdaDelta.</summary>
    /// <param name="learningRate">γ, finite and not negative; 1 is the paper's.</param>
    /// <param name="rho">ρ, at least 0 and below 1.</param>
    /// <param name="epsilon">ε, above 0, inside the roots.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public AdaDelta(double learningRate = 1, double rho = 0.9, double epsilon = 1e-6)
        : base(learningRate)
    {
        Rho = Hyperparameter.Decay(rho);
        Epsilon = Hyperparameter.Positive(epsilon);
    }

    /// <summary>ρ: the share of the mean squares that lives on.</summary>
    public double Rho { get; }

    /// <summary>ε: what gets the first step going.</summary>
    public double Epsilon { get; }

    /// <inheritdoc/>
    public override string Name => nameof(AdaDelta);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["mean_square", "mean_square_step"];

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products) =>
        pass.Apply(new AdaDeltaRule<TLanes>(TLanes.Constant(-LearningRate), TLanes.Constant(Rho), TLanes.Constant(1 - Rho), TLanes.Constant(Epsilon)));
}

/// <summary>s ← ρ s + (1 − ρ) g²; d = √(u + ε) / √(s + ε) · g; u ← ρ u + (1 − ρ) d²; θ ← θ − γ d.</summary>
internal readonly struct AdaDeltaRule<TLanes>(TLanes minusRate, TLanes rho, TLanes oneMinusRho, TLanes epsilon) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 2;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        state.First = TLanes.MultiplyAdd(rho, state.First, oneMinusRho * gradient * gradient);
        TLanes move = TLanes.Sqrt(state.Second + epsilon) / TLanes.Sqrt(state.First + epsilon) * gradient;
        state.Second = TLanes.MultiplyAdd(rho, state.Second, oneMinusRho * move * move);
        return TLanes.MultiplyAdd(minusRate, move, weight);
    }
}
