using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    private const double SmallestNormal = 1.1754943508222875e-38;

    /// <summary>The natural logarithm within 1 ulp, subnormal arguments included; −∞ at 0, NaN below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var isSmall = TLanes.LessThan(x, TLanes.Constant(SmallestNormal));
        var scaled = TLanes.Select(isSmall, x * TLanes.Constant(1 << 24), x);
        var shift = TLanes.Select(isSmall, TLanes.Constant(-24), TLanes.Constant(0));
        return LogAtTheEdges(x, LogOfNormal(scaled, shift));
    }

    /// <summary>
    /// ln(x·2^shift) for a positive normal x = m·2ᵉ: ln m + (e + shift)·ln 2 with ln(1 + f) = f − f²/2 + f³·P(f), P minimax of degree 8 (7.5e-10 relative).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes LogOfNormal<TLanes>(TLanes x, TLanes shift)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var f = TLanes.Decompose(x, out var exponent) - TLanes.Constant(1);
        exponent += shift;
        var p = TLanes.MultiplyAdd(TLanes.Constant(0.0674664527), f, TLanes.Constant(-0.116756454));
        p = TLanes.MultiplyAdd(p, f, TLanes.Constant(0.118881561));
        p = TLanes.MultiplyAdd(p, f, TLanes.Constant(-0.1240559));
        p = TLanes.MultiplyAdd(p, f, TLanes.Constant(0.142195538));
        p = TLanes.MultiplyAdd(p, f, TLanes.Constant(-0.166679963));
        p = TLanes.MultiplyAdd(p, f, TLanes.Constant(0.200021192));
        p = TLanes.MultiplyAdd(p, f, TLanes.Constant(-0.250000089));
        p = TLanes.MultiplyAdd(p, f, TLanes.Constant(0.333333135));
        var square = f * f;
        var rest = TLanes.MultiplyAdd(exponent, TLanes.Constant(Ln2Low), p * f * square);
        rest = TLanes.MultiplyAdd(TLanes.Constant(-0.5), square, rest);
        return TLanes.MultiplyAdd(exponent, TLanes.Constant(Ln2High), f + rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes LogAtTheEdges<TLanes>(TLanes x, TLanes log)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var zero = TLanes.Constant(0);
        var atZero = TLanes.Select(TLanes.Equal(x, zero), TLanes.Constant(double.NegativeInfinity), TLanes.Constant(double.NaN));
        // Infinity and NaN give themselves.
        var positive = TLanes.Select(TLanes.LessThan(x, TLanes.Constant(double.PositiveInfinity)), log, x);
        return TLanes.Select(TLanes.LessThanOrEqual(x, zero), atZero, positive);
    }
}
