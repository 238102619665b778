using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>ln 2 rounded to float.</summary>
    private const double Ln2High = 0.693147182464599609375;

    /// <summary>What <see cref="Ln2High"/> lacks.</summary>
    private const double Ln2Low = -1.904654299957767e-9;

    /// <summary>The nearest whole number, ties to even, for |x| ≤ 2²²: a native rounding would differ between processors in cost and name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Round<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> =>
        x + TLanes.Constant(FloatBits.IntegerMagic) - TLanes.Constant(FloatBits.IntegerMagic);
}
