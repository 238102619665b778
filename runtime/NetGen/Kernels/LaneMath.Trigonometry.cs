using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

/// <content>What sine and cosine share: x = n·π/2 + r with |r| ≤ π/4, polynomials in r, and the signs of the quadrants.</content>
public static partial class LaneMath
{
    private const double LargestAngle = 1 << 20;

    /// <summary>Cody and Waite's reduction with π/2 in three floats; fused multiply-adds keep each step exact or rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes ReduceByHalfPi<TLanes>(TLanes x, out TLanes n)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        // x − x is 0 for what is too large and NaN for what is infinite.
        var angle = TLanes.Select(TLanes.LessThanOrEqual(TLanes.Abs(x), TLanes.Constant(LargestAngle)), x, x - x);
        n = RoundProduct(angle, 0.63661977236758134);
        var r = TLanes.MultiplyAdd(n, TLanes.Constant(-1.57079637050628662109375), angle);
        r = TLanes.MultiplyAdd(n, TLanes.Constant(4.37113900018624283e-8), r);
        return TLanes.MultiplyAdd(n, TLanes.Constant(1.71512449834379537e-15), r);
    }

    /// <summary>Whether n is odd; the sign of the result for n = 1 or 3 modulo 4, and for n = 0 or 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Parity<TLanes>(TLanes n, out TLanes oddSign, out TLanes evenSign)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var minusTwo = TLanes.Constant(-2);
        var pairs = RoundProduct(n, 0.5);
        oddSign = TLanes.MultiplyAdd(minusTwo, pairs, n);
        var rest = TLanes.MultiplyAdd(minusTwo, RoundProduct(pairs, 0.5), pairs);
        evenSign = TLanes.MultiplyAdd(minusTwo, TLanes.Abs(rest), TLanes.Constant(1));
        return TLanes.Equal(TLanes.Abs(oddSign), TLanes.Constant(1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes SinReduced<TLanes>(TLanes r)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var square = r * r;
        var p = TLanes.MultiplyAdd(TLanes.Constant(2.71604858e-06), square, TLanes.Constant(-0.000198390931));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.00833332818));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(-0.166666672));
        return TLanes.MultiplyAdd(p, square * r, r);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes CosReduced<TLanes>(TLanes r)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var square = r * r;
        var p = TLanes.MultiplyAdd(TLanes.Constant(2.44165021e-05), square, TLanes.Constant(-0.00138871779));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.0416666418));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(-0.5));
        return TLanes.MultiplyAdd(p, square, TLanes.Constant(1));
    }
}
