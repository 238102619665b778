using System.Numerics;

namespace NetGen;

/// <summary>Sums and products of whole vectors, each in the order of the elements, so that the bits are the same everywhere.</summary>
internal static class VectorArithmetic
{
    /// <summary>sum ← sum + factor · vector.</summary>
    public static void Add<T>(Span<T> sum, T factor, ReadOnlySpan<T> vector)
        where T : struct, INumber<T>
    {
        vector = vector[..sum.Length];
        for (int i = 0; i < sum.Length; i++)
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
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
