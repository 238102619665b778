using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>ln cosh x within 2 ulp. Below 1 a polynomial in x² (degree 7, minimax), since |x| + ln(1 + e^−2|x|) − ln 2 would cancel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes LogCosh<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var size = TLanes.Abs(x);
        var far = size - TLanes.Constant(Ln2High) + Log1POfFraction(ExpOfNegative(TLanes.Constant(-2) * size));
        var square = x * x;
        var near = TLanes.MultiplyAdd(TLanes.Constant(-2.57772263e-05), square, TLanes.Constant(0.000176761343));
        near = TLanes.MultiplyAdd(near, square, TLanes.Constant(-0.000680188532));
        near = TLanes.MultiplyAdd(near, square, TLanes.Constant(0.00216182694));
        near = TLanes.MultiplyAdd(near, square, TLanes.Constant(-0.00673998846));
        near = TLanes.MultiplyAdd(near, square, TLanes.Constant(0.0222214963));
        near = TLanes.MultiplyAdd(near, square, TLanes.Constant(-0.0833332986));
        near = TLanes.MultiplyAdd(near, square, TLanes.Constant(0.5));
        return TLanes.Select(TLanes.LessThan(size, TLanes.Constant(1)), near * square, far);
    }
}
