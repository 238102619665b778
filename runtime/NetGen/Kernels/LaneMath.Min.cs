using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    /// <summary>The smaller of two numbers, NaN where either is NaN; of two zeros <paramref name="b"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Min<TLanes>(TLanes a, TLanes b)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(TLanes.LessThan(a, b), a, TLanes.Select(TLanes.Equal(a, a), b, a));
}
