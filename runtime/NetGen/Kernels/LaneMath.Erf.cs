using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    private const double ErfIsOne = 4;
    private const double ErfSeam = 0.92;

    /// <summary>
    /// The error function within 1 ulp: x + x·P(x²) near 0, and ±(1 − exp(−t + t·Q(t))) with t = |x| beyond 0.92; both minimax.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Erf<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var size = TLanes.Abs(x);
        var beyond = TLanes.CopySign(TLanes.Constant(1) - ErfComplement(size), x);
        return TLanes.Select(TLanes.LessThan(size, TLanes.Constant(ErfSeam)), ErfNearZero(x), beyond);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes ErfNearZero<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var square = x * x;
        var p = TLanes.MultiplyAdd(TLanes.Constant(8.33410086e-05), square, TLanes.Constant(-0.000813416089));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.00520027662));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(-0.0268590935));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.112836897));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(-0.376126319));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.128379166));
        return TLanes.MultiplyAdd(p, x, x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes ErfComplement<TLanes>(TLanes size)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var limit = TLanes.Constant(ErfIsOne);
        var t = TLanes.Select(TLanes.LessThan(limit, size), limit, size);
        var q = TLanes.MultiplyAdd(TLanes.Constant(-1.12313028e-05), t, TLanes.Constant(0.000322803826));
        q = TLanes.MultiplyAdd(q, t, TLanes.Constant(-0.00364245893));
        q = TLanes.MultiplyAdd(q, t, TLanes.Constant(0.0237620622));
        q = TLanes.MultiplyAdd(q, t, TLanes.Constant(-0.106236875));
        q = TLanes.MultiplyAdd(q, t, TLanes.Constant(-0.635151327));
        q = TLanes.MultiplyAdd(q, t, TLanes.Constant(-0.12864849));
        return ExpOfNegative(TLanes.MultiplyAdd(q, t, -t));
    }
}
