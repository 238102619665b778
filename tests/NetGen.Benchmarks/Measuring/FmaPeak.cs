using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen.Benchmarks;

/// <summary>As many fused multiply-adds as one core can do: twelve independent chains in the widest registers that NetGen uses here.</summary>
internal static class FmaPeak
{
    private const int Iterations = 100_000, Chains = 12;
    private static float s_sink;

    /// <summary>Runs the chains.</summary>
    /// <returns>How many multiply-adds of single floats they were.</returns>
    public static double Run() =>
        Lanes512.IsSupported ? Run<Lanes512>() : Lanes256.IsSupported ? Run<Lanes256>() : Lanes128.IsSupported ? Run<Lanes128>() : Run<ScalarLane>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe double Run<TLanes>()
        where TLanes : struct, IFloatLanes<TLanes>
    {
        TLanes x = TLanes.Constant(0.999), y = TLanes.Constant(0.001), a = y, b = y, c = y, d = y, e = y, f = y, g = y, h = y, i = y, j = y, k = y, l = y;
        for (int iteration = 0; iteration < Iterations; iteration++)
        {
            a = TLanes.MultiplyAdd(a, x, y);
            b = TLanes.MultiplyAdd(b, x, y);
            c = TLanes.MultiplyAdd(c, x, y);
            d = TLanes.MultiplyAdd(d, x, y);
            e = TLanes.MultiplyAdd(e, x, y);
            f = TLanes.MultiplyAdd(f, x, y);
            g = TLanes.MultiplyAdd(g, x, y);
            h = TLanes.MultiplyAdd(h, x, y);
            i = TLanes.MultiplyAdd(i, x, y);
            j = TLanes.MultiplyAdd(j, x, y);
            k = TLanes.MultiplyAdd(k, x, y);
            l = TLanes.MultiplyAdd(l, x, y);
        }

        float* sums = stackalloc float[16];
        (((a + b) + (c + d)) + ((e + f) + (g + h)) + ((i + j) + (k + l))).Store(sums);
        s_sink = sums[0];
        return (double)Iterations * Chains * TLanes.Count;
    }
}
