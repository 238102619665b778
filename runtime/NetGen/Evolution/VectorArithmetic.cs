using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetGen;

/// <summary>Sums and products of whole vectors. Products are never fused into sums, and a sum over a vector always runs in four lanes, so that the bits are the same on every machine.</summary>
internal static class VectorArithmetic
{
    /// <summary>sum ← sum + factor · vector.</summary>
    public static void Add(Span<float> sum, float factor, ReadOnlySpan<float> vector)
    {
        vector = vector[..sum.Length];
        Span<Vector256<float>> wide = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        ReadOnlySpan<Vector256<float>> wideVector = MemoryMarshal.Cast<float, Vector256<float>>(vector);
        for (int i = 0; i < wide.Length; i++)
            wide[i] += factor * wideVector[i];
        for (int i = wide.Length * Vector256<float>.Count; i < sum.Length; i++)
            sum[i] += factor * vector[i];
    }

    /// <summary>sum ← sum + factor · vector.</summary>
    public static void Add(Span<double> sum, double factor, ReadOnlySpan<double> vector)
    {
        vector = vector[..sum.Length];
        Span<Vector256<double>> wide = MemoryMarshal.Cast<double, Vector256<double>>(sum);
        ReadOnlySpan<Vector256<double>> wideVector = MemoryMarshal.Cast<double, Vector256<double>>(vector);
        for (int i = 0; i < wide.Length; i++)
            wide[i] += factor * wideVector[i];
        for (int i = wide.Length * Vector256<double>.Count; i < sum.Length; i++)
            sum[i] += factor * vector[i];
    }

    /// <summary>vector ← factor · vector.</summary>
    public static void Scale(Span<double> vector, double factor)
    {
        foreach (ref double number in vector)
            number *= factor;
    }

    /// <summary>Σ aᵢ bᵢ.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        b = b[..a.Length];
        ReadOnlySpan<Vector256<double>> wideA = MemoryMarshal.Cast<double, Vector256<double>>(a), wideB = MemoryMarshal.Cast<double, Vector256<double>>(b);
        Vector256<double> lanes = Vector256<double>.Zero;
        for (int i = 0; i < wideA.Length; i++)
            lanes += wideA[i] * wideB[i];
        double sum = lanes[0] + lanes[1] + lanes[2] + lanes[3];
        for (int i = wideA.Length * Vector256<double>.Count; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Turns two vectors in the plane that they span: (lower, upper) ← (cosine · lower − sine · upper, sine · lower + cosine · upper).</summary>
    public static void Rotate(Span<double> lower, Span<double> upper, double sine, double cosine)
    {
        upper = upper[..lower.Length];
        Span<Vector256<double>> wideLower = MemoryMarshal.Cast<double, Vector256<double>>(lower), wideUpper = MemoryMarshal.Cast<double, Vector256<double>>(upper);
        for (int i = 0; i < wideLower.Length; i++)
            (wideLower[i], wideUpper[i]) = (cosine * wideLower[i] - sine * wideUpper[i], sine * wideLower[i] + cosine * wideUpper[i]);
        for (int i = wideLower.Length * Vector256<double>.Count; i < lower.Length; i++)
            (lower[i], upper[i]) = (cosine * lower[i] - sine * upper[i], sine * lower[i] + cosine * upper[i]);
    }
}
