using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|) within 2 ulp, far left too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Softplus<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var zero = TLanes.Constant(0);
        var positive = TLanes.Select(TLanes.LessThan(zero, x), x, zero);
        return positive + Log1POfFraction(ExpOfNegative(-TLanes.Abs(x)));
    }
}
