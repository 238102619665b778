using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>1 / (1 + e⁻ˣ) within 2.5 ulp, far left too: there it is eˣ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Sigmoid<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var one = TLanes.Constant(1);
        var power = ExpOfNegative(-TLanes.Abs(x));
        return TLanes.Select(TLanes.LessThan(x, TLanes.Constant(0)), power, one) / (one + power);
    }
}
