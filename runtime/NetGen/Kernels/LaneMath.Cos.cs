using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>Cosine within 1.5 ulp for |x| ≤ 2²⁰; beyond, where neighbouring floats are an eighth apart and more, 1. NaN at ±∞.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Cos<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var r = ReduceByHalfPi(x, out var n);
        var isOdd = Parity(n, out var oddSign, out var evenSign);
        return TLanes.Select(isOdd, -oddSign * SinReduced(r), evenSign * CosReduced(r));
    }
}
