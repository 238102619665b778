using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>Here the fit rounds to exactly 1, so that slopes such as 1 − tanh² vanish where it saturates, whatever they are multiplied by.</summary>
    private const double LargestTanhArgument = 8.0536499;

    /// <summary>
    /// Hyperbolic tangent within 3.2e-7 and 5.5 ulp, odd and never beyond ±1: x·P(x²)/Q(x²) with P and Q of degree 4, a minimax fit of relative error
    /// 4e-8 up to the clamp, where the result is exactly 1.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Tanh<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var limit = TLanes.Constant(LargestTanhArgument);
        var clamped = TLanes.Select(TLanes.LessThan(limit, x), limit, x);
        clamped = TLanes.Select(TLanes.LessThan(clamped, -limit), -limit, clamped);
        var square = clamped * clamped;
        var p = TLanes.MultiplyAdd(TLanes.Constant(1.51319739e-08), square, TLanes.Constant(2.1830303e-05));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.00356788049));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(0.134414181));
        p = TLanes.MultiplyAdd(p, square, TLanes.Constant(1));
        var q = TLanes.MultiplyAdd(TLanes.Constant(8.4843424e-07), square, TLanes.Constant(0.000340508937));
        q = TLanes.MultiplyAdd(q, square, TLanes.Constant(0.0261504613));
        q = TLanes.MultiplyAdd(q, square, TLanes.Constant(0.46774745));
        q = TLanes.MultiplyAdd(q, square, TLanes.Constant(1));
        return clamped * p / q;
    }
}
