using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Plain gradient descent, θ ← θ − γ g: full-batch, mini-batch or stochastic as the trainer's batch size has it.
/// Robbins and Monro, "A Stochastic Approximation Method", 1951.
/// </summary>
/// <param name="learningRate">γ, finite and not negative.</param>
public sealed class SGD(double learningRate) : Optimizer(learningRate)
{
    /// <inheritdoc/>
    public override string Name => nameof(SGD);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> StateNames => [];

    /// <inheritdoc/>
    protected override void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products) =>
        pass.Apply(new SGDRule<TLanes>(TLanes.Constant(-LearningRate)));
}

/// <summary>θ ← θ − γ g.</summary>
internal readonly struct SGDRule<TLanes>(TLanes minusRate) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state) =>
        TLanes.MultiplyAdd(minusRate, gradient, weight);
}
