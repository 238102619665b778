using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    private const double TanhIsOne = 7.90531110763549805;

    /// <summary>Hyperbolic tangent within 2.6e-7 and 4.3 ulp: an odd rational function of degrees 13 and 6, clamped; never beyond ±1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Tanh<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var limit = TLanes.Constant(TanhIsOne);
        var clamped = TLanes.Select(TLanes.LessThan(limit, x), limit, x);
        clamped = TLanes.Select(TLanes.LessThan(clamped, -limit), -limit, clamped);
        var square = clamped * clamped;
        var p = TLanes.MultiplyAdd(TLanes.Constant(-5.64167624e-14), square, TLanes.Constant(4.08741721e-11));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(-1.75837892e-08));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(1.04674992e-05));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.00303609832));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.130225534));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.999999872));
        var q = TLanes.MultiplyAdd(TLanes.Constant(0.000244866093), square, TLanes.Constant(0.024222764));
        q = TLanes.MultiplyAdd(q, square, TLanes.Constant(0.463558385));
        q = TLanes.MultiplyAdd(q, square, TLanes.Constant(1));
        return clamped * p / q;
    }
}
