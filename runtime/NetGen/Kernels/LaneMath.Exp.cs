using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

/// <summary>
/// Elementary functions written over lanes, without branches between them: the same bits at every vector width and on every system.
/// Accuracies were measured over the whole float range against double arithmetic; an ulp is the spacing of floats at the true result.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class LaneMath
{
    private const double LowestExponent = -104;
    private const double HighestExponent = 89;

    /// <summary>eˣ within 1 ulp, subnormal results included; ∞ from 88.72284 on, 0 below −103.97.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var highest = TLanes.Constant(HighestExponent);
        var clamped = ClampExponent(TLanes.Select(TLanes.LessThan(highest, x), highest, x));
        var mantissa = TLanes.Constant(1) + ExpM1Reduced(clamped, out var n);
        // Two factors: 2ⁿ alone is neither normal for n < −126 nor finite for n = 128.
        var half = RoundProduct(n, 0.5);
        return mantissa * TLanes.PowerOfTwo(half) * TLanes.PowerOfTwo(n - half);
    }

    /// <summary>eˣ for x ≤ 0, where a single power of two and a constant serve.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes ExpOfNegative<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var mantissa = TLanes.Constant(1) + ExpM1Reduced(ClampExponent(x), out var n);
        return mantissa * TLanes.PowerOfTwo(n + TLanes.Constant(24)) * TLanes.Constant(1.0 / (1 << 24));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes ClampExponent<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var lowest = TLanes.Constant(LowestExponent);
        return TLanes.Select(TLanes.LessThan(x, lowest), lowest, x);
    }

    /// <summary>
    /// Cody and Waite's reduction x = n·ln 2 + r with |r| ≤ ½ ln 2, then eʳ − 1 = r + r²·q(r) with a minimax q of degree 4 (3.1e-9 relative to eʳ).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes ExpM1Reduced<TLanes>(TLanes x, out TLanes n)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        n = RoundProduct(x, 1.4426950408889634);
        var r = TLanes.MultiplyAdd(n, TLanes.Constant(-Ln2High), x);
        r = TLanes.MultiplyAdd(n, TLanes.Constant(-Ln2Low), r);
        var q = TLanes.MultiplyAdd(TLanes.Constant(0.00138143206), r, TLanes.Constant(0.00836885069));
        q = TLanes.MultiplyAdd(q, r, TLanes.Constant(0.0416684002));
        q = TLanes.MultiplyAdd(q, r, TLanes.Constant(0.166665196));
        q = TLanes.MultiplyAdd(q, r, TLanes.Constant(0.49999994));
        return TLanes.MultiplyAdd(q, r * r, r);
    }
}
