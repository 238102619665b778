using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>Where RMSprop goes, before rate and momentum.</summary>
internal interface IDirection<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <summary>Running values used, from the first: 1 or 2.</summary>
    static abstract int StateCount { get; }

    /// <summary>d, the gradient measured by its running size.</summary>
    TLanes Of(TLanes gradient, ref RuleState<TLanes> state);
}

/// <summary>s ← α s + (1 − α) g²; d = g / (√s + ε).</summary>
internal readonly struct MeanSquareDirection<TLanes>(TLanes alpha, TLanes oneMinusAlpha, TLanes epsilon) : IDirection<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of(TLanes gradient, ref RuleState<TLanes> state)
    {
        state.First = Average(state.First, gradient * gradient);
        return gradient / (TLanes.Sqrt(state.First) + epsilon);
    }

    /// <summary>s ← α s + (1 − α) g²; ḡ ← α ḡ + (1 − α) g; d = g / (√(s − ḡ²) + ε).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Centered(TLanes gradient, ref RuleState<TLanes> state)
    {
        TLanes zero = TLanes.Constant(0);
        state.First = Average(state.First, gradient * gradient);
        state.Second = Average(state.Second, gradient);
        TLanes variance = TLanes.MultiplyAdd(-state.Second, state.Second, state.First);
        // Rounding can leave the variance of an unchanging gradient below 0, whose root would be NaN.
        return gradient / (TLanes.Sqrt(TLanes.Select(TLanes.LessThan(variance, zero), zero, variance)) + epsilon);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes Average(TLanes average, TLanes value) => TLanes.MultiplyAdd(alpha, average, oneMinusAlpha * value);
}

/// <summary>The direction measured by the running deviation.</summary>
internal readonly struct CenteredDirection<TLanes>(MeanSquareDirection<TLanes> direction) : IDirection<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => 2;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of(TLanes gradient, ref RuleState<TLanes> state) => direction.Centered(gradient, ref state);
}

/// <summary>θ ← θ − γ d.</summary>
internal readonly struct DirectionRule<TLanes, TDirection>(TDirection direction, TLanes minusRate) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
    where TDirection : struct, IDirection<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => TDirection.StateCount;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state) => TLanes.MultiplyAdd(minusRate, direction.Of(gradient, ref state), weight);
}

/// <summary>b ← μ b + d; θ ← θ − γ b, with b after the direction's own running values.</summary>
internal readonly struct DirectionMomentumRule<TLanes, TDirection>(TDirection direction, TLanes minusRate, TLanes momentum) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
    where TDirection : struct, IDirection<TLanes>
{
    /// <inheritdoc/>
    public static int StateCount => TDirection.StateCount + 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        TLanes move = direction.Of(gradient, ref state);
        ref TLanes velocity = ref TDirection.StateCount == 1 ? ref state.Second : ref state.Third;
        velocity = TLanes.MultiplyAdd(momentum, velocity, move);
        return TLanes.MultiplyAdd(minusRate, velocity, weight);
    }
}
