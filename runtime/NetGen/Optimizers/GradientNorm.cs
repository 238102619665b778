using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetGen;

/// <summary>The length of a gradient, its elements held within a limit, summed in double.</summary>
internal static class GradientNorm
{
    /// <summary>‖g‖ from eight sums side by side, in an order that is the same on every processor: squares of floats are exact in double.</summary>
    public static double Of(ReadOnlySpan<float> gradient, double limit)
    {
        Vector256<double> lower = default, upper = default, most = Vector256.Create(limit);
        ReadOnlySpan<Vector256<float>> whole = MemoryMarshal.Cast<float, Vector256<float>>(gradient);
        foreach (ref readonly Vector256<float> eight in whole)
        {
            lower += Square(Vector256.WidenLower(eight), most);
            upper += Square(Vector256.WidenUpper(eight), most);
        }

        Vector256<double> four = lower + upper;
        double sum = four[0] + four[1] + (four[2] + four[3]);
        foreach (float element in gradient[(whole.Length * Vector256<float>.Count)..])
            sum += Square(element, limit);
        return Math.Sqrt(sum);
    }

    /// <summary>‖g‖ of the reference in double.</summary>
    public static double Of(ReadOnlySpan<double> gradient, double limit)
    {
        double sum = 0;
        foreach (double element in gradient)
            sum += Square(element, limit);
        return Math.Sqrt(sum);
    }

    private static Vector256<double> Square(Vector256<double> elements, Vector256<double> limit)
    {
        Vector256<double> sizes = Vector256.Abs(elements);
        Vector256<double> held = Vector256.ConditionalSelect(Vector256.GreaterThan(sizes, limit), limit, sizes);
        return held * held;
    }

    private static double Square(double element, double limit)
    {
        double size = Math.Abs(element);
        return size > limit ? limit * limit : size * size;
    }
}
