using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Finds NaN and infinity.</summary>
internal static class NotFinite
{
    /// <summary>The place of the first NaN or infinity, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int IndexIn(ReadOnlySpan<float> values)
    {
        // Zero times a finite number is zero, and times any other NaN, which no further addition mends.
        Vector<float> zero = Vector<float>.Zero, even = zero, odd = zero;
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        int pair = 0;
        for (; pair + 1 < vectors.Length; pair += 2)
        {
            even += vectors[pair] * zero;
            odd += vectors[pair + 1] * zero;
        }

        int rest = pair * Vector<float>.Count;
        return Vector.EqualsAll(even + odd, zero) ? Search(values, rest) : Search(values, 0);
    }

    private static int Search(ReadOnlySpan<float> values, int start)
    {
        for (int i = start; i < values.Length; i++)
        {
            if (!float.IsFinite(values[i]))
                return i;
        }

        return -1;
    }
}
