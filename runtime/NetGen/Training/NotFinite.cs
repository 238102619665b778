using System.Numerics;

namespace NetGen;

/// <summary>Finds NaN and infinity.</summary>
internal static class NotFinite
{
    /// <summary>The place of the first NaN or infinity, or −1.</summary>
    public static int IndexIn(ReadOnlySpan<float> values)
    {
        int i = 0;
        Vector<float> infinity = new(float.PositiveInfinity);
        while (i <= values.Length - Vector<float>.Count && Vector.LessThanAll(Vector.Abs(new Vector<float>(values[i..])), infinity))
            i += Vector<float>.Count;
        while (i < values.Length && float.IsFinite(values[i]))
            i++;
        return i < values.Length ? i : -1;
    }
}
