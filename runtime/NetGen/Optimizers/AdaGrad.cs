using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Rates that shrink with what each parameter has seen: s ← s + g²; θ ← θ − γ g / (√s + ε). Duchi et al., "Adaptive Subgradient Methods", 2011.
/// As PyTorch has it; Keras starts s at 0.1 and has ε inside the root.
/// </summary>
public sealed class AdaGrad : Optimizer
{
    /// <summary>AdaGrad.</summary>
    /// <param name="learningRate">γ, finite and not negative.</param>
    /// <param name="epsilon">ε, above 0, added to the root.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public AdaGrad(double learningRate = 1e-2, double epsilon = 1e-10)
        : base(learningRate) => Epsilon = Hyperparameter.Positive(epsilon);

    /// <summary>ε: what keeps the quotient finite.</summary>
    public double Epsilon { get; }

    /// <summary>Where s starts, 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or NaN.</exception>
    public double InitialSum { get; init => field = Hyperparameter.NotNegative(value, "initial sum"); }

    /// <summary>η of γ / (1 + (t − 1) η), 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or NaN.</exception>
    public double RateDecay { get; init => field = Hyperparameter.NotNegative(value, "rate decay"); }

    /// <inheritdoc/>
    public override string Name => nameof(AdaGrad);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => ["sum_of_squares"];

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
    {
        double rate = LearningRate / (1 + (step - 1) * RateDecay);
        // The state starts at 0, so that the first step brings the initial sum along.
        double start = step == 1 ? InitialSum : 0;
        pass.Apply(new AdaGradRule<TLanes>(TLanes.Constant(-rate), TLanes.Constant(start), TLanes.Constant(Epsilon)));
    }
}

/// <summary>s ← s + start + g²; θ ← θ − γ g / (√s + ε).</summary>
internal readonly struct AdaGradRule<TLanes>(TLanes minusRate, TLanes start, TLanes epsilon) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        state.First = TLanes.MultiplyAdd(gradient, gradient, state.First + start);
        return TLanes.MultiplyAdd(minusRate, gradient / (TLanes.Sqrt(state.First) + epsilon), weight);
    }
}
