using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>ln 2 rounded to float.</summary>
    private const double Ln2High = 0.693147182464599609375;

    /// <summary>What <see cref="Ln2High"/> lacks.</summary>
    private const double Ln2Low = -1.904654299957767e-9;

    /// <summary>x·factor rounded once to the nearest whole number, ties to even, for magnitudes up to 2²²; native roundings differ between processors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes RoundProduct<TLanes>(TLanes x, double factor)
        where TLanes : struct, IFloatLanes<TLanes> =>
        TLanes.MultiplyAdd(x, TLanes.Constant(factor), TLanes.Constant(FloatBits.IntegerMagic)) - TLanes.Constant(FloatBits.IntegerMagic);
}
