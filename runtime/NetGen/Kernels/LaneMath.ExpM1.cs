using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    private const double ExpM1IsMinusOne = -18;
    private const double ExpM1IsArgument = 1e-10;

    /// <summary>eˣ − 1 within 1.5 ulp, near 0 too; −1 below −17.33, ∞ from 88.72284 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes ExpM1<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var lowest = TLanes.Constant(ExpM1IsMinusOne);
        var highest = TLanes.Constant(HighestExponent);
        var clamped = TLanes.Select(TLanes.LessThan(x, lowest), lowest, x);
        clamped = TLanes.Select(TLanes.LessThan(highest, clamped), highest, clamped);
        var reduced = ExpM1Reduced(clamped, out var n);
        // 2ⁿ·(reduced + 1) − 1 at half its size, since 2¹²⁸ is no float.
        var power = TLanes.PowerOfTwo(n - TLanes.Constant(1));
        var half = TLanes.MultiplyAdd(power, reduced, power - TLanes.Constant(0.5));
        // Halving would cost the smallest numbers their last bit.
        return TLanes.Select(TLanes.LessThan(TLanes.Abs(x), TLanes.Constant(ExpM1IsArgument)), x, half + half);
    }
}
