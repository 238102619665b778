using System.Numerics;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Finds NaN and infinity.</summary>
internal static class NotFinite
{
    /// <summary>The place of the first NaN or infinity, or −1.</summary>
    public static int IndexIn(ReadOnlySpan<float> values)
    {
        Vector<float> infinity = new(float.PositiveInfinity);
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        int whole = 0;
        while (whole < vectors.Length && Vector.LessThanAll(Vector.Abs(vectors[whole]), infinity))
            whole++;
        int i = whole * Vector<float>.Count;
        while (i < values.Length && float.IsFinite(values[i]))
            i++;
        return i < values.Length ? i : -1;
    }
}
