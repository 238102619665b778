using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>Sine within 1.5 ulp for |x| ≤ 2²⁰; beyond, where neighbouring floats are an eighth apart and more, 0. NaN at ±∞.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Sin<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var r = ReduceByHalfPi(x, out var n);
        var isOdd = Parity(n, out var oddSign, out var evenSign);
        var result = TLanes.Select(isOdd, oddSign * CosReduced(r), evenSign * SinReduced(r));
        return TLanes.Select(TLanes.Equal(x, TLanes.Constant(0)), x, result);
    }
}
