using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>Adam's step with the bias corrections moved into the coefficients: θ ← θ − γ / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε).</summary>
internal readonly struct AdamRule<TLanes> : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 2;

    /// <summary>−γ / (1 − β₁ᵗ).</summary>
    public required TLanes MinusRate { get; init; }

    /// <summary>1 / √(1 − β₂ᵗ).</summary>
    public required TLanes RootScale { get; init; }

    public required TLanes Beta1 { get; init; }

    public required TLanes OneMinusBeta1 { get; init; }

    public required TLanes Beta2 { get; init; }

    public required TLanes OneMinusBeta2 { get; init; }

    public required TLanes Epsilon { get; init; }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        Average(gradient, ref state);
        return Move(weight, state.First, state.Second);
    }

    /// <summary>Takes the gradient into the mean (first) and the mean square (second).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Average(TLanes gradient, ref RuleState<TLanes> state)
    {
        state.First = TLanes.MultiplyAdd(Beta1, state.First, OneMinusBeta1 * gradient);
        state.Second = TLanes.MultiplyAdd(Beta2, state.Second, OneMinusBeta2 * gradient * gradient);
    }

    /// <summary>Moves the weight along the mean, by the measure of the mean square.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Move(TLanes weight, TLanes mean, TLanes meanSquare) =>
        TLanes.MultiplyAdd(MinusRate, mean / TLanes.MultiplyAdd(TLanes.Sqrt(meanSquare), RootScale, Epsilon), weight);
}

/// <summary>Adam's step measured by the largest mean square so far.</summary>
internal readonly struct AmsGradRule<TLanes>(AdamRule<TLanes> adam) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    private readonly AdamRule<TLanes> _adam = adam;

    /// <inheritdoc/>
    public static int StateCount => 3;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        _adam.Average(gradient, ref state);
        state.Third = TLanes.Select(TLanes.LessThan(state.Third, state.Second), state.Second, state.Third);
        return _adam.Move(weight, state.First, state.Third);
    }
}
