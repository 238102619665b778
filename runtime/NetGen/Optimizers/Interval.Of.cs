using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen;

internal readonly partial record struct Interval
{
    private const int SizeMask = int.MaxValue;

    /// <summary>What these numbers lie within; unbounded when one of them is NaN or infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Interval Of(ReadOnlySpan<float> values)
    {
        // Without their sign, floats are in the order of their bits, with infinity and NaN above all others.
        Vector<int> sizeMask = new(SizeMask), most = Vector<int>.Zero, least = sizeMask, signs = Vector<int>.Zero;
        ReadOnlySpan<Vector<int>> vectors = MemoryMarshal.Cast<float, Vector<int>>(values);
        for (int i = 0; i < vectors.Length; i++)
        {
            Vector<int> size = vectors[i] & sizeMask;
            most = Vector.Max(most, size);
            least = Vector.Min(least, size);
            signs |= vectors[i];
        }

        int largest = 0, smallest = SizeMask, sign = 0;
        for (int i = 0; i < Vector<int>.Count; i++)
            (largest, smallest, sign) = (Math.Max(largest, most[i]), Math.Min(smallest, least[i]), sign | signs[i]);
        foreach (int rest in MemoryMarshal.Cast<float, int>(values)[(vectors.Length * Vector<int>.Count)..])
            (largest, smallest, sign) = (Math.Max(largest, rest & SizeMask), Math.Min(smallest, rest & SizeMask), sign | rest);
        float far = BitConverter.Int32BitsToSingle(largest);
        return values.IsEmpty ? default
            : !float.IsFinite(far) ? Unbounded
            : sign < 0 ? new(-far, far)
            : new(BitConverter.Int32BitsToSingle(smallest), far);
    }
}
