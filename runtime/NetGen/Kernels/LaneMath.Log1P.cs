using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>ln(1 + x) within 1.5 ulp, near 0 too; −∞ at −1, NaN below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Log1P<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var one = TLanes.Constant(1);
        var zero = TLanes.Constant(0);
        var sum = one + x;
        // What rounding 1 + x lost, to first order; NaN at −1 and ∞, where nothing is lost.
        var lost = (x - (sum - one)) / sum;
        lost = TLanes.Select(TLanes.Equal(lost, lost), lost, zero);
        return TLanes.CopySign(LogAtTheEdges(sum, LogOfNormal(sum, zero)) + lost, x);
    }

    /// <summary>
    /// ln(1 + x) for 0 ≤ x ≤ 1 within 1 ulp: x − s·(x − s²·R(s²)) with s = x / (2 + x), after fdlibm's log1p, and a minimax R of degree 4.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Log1POfFraction<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var s = x / (TLanes.Constant(2) + x);
        var square = s * s;
        var r = TLanes.MultiplyAdd(TLanes.Constant(0.243009314), square, TLanes.Constant(0.214276597));
        r = TLanes.MultiplyAdd(r, square, TLanes.Constant(0.286168844));
        r = TLanes.MultiplyAdd(r, square, TLanes.Constant(0.39998877));
        r = TLanes.MultiplyAdd(r, square, TLanes.Constant(0.666666746));
        return TLanes.MultiplyAdd(-s, TLanes.MultiplyAdd(-square, r, x), x);
    }
}
