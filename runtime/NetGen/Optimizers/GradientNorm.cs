using System.Numerics;

namespace NetGen;

/// <summary>The length of a gradient.</summary>
internal static class GradientNorm
{
    /// <summary>‖g‖ of the gradient with its elements held within ±<paramref name="limit"/>: four sums in double, in an order that no lane width changes.</summary>
    public static double Of<T>(ReadOnlySpan<T> gradient, double limit)
        where T : INumber<T>
    {
        double first = 0, second = 0, third = 0, fourth = 0;
        int i = 0;
        for (; i + 4 <= gradient.Length; i += 4)
        {
            first += Square(gradient[i], limit);
            second += Square(gradient[i + 1], limit);
            third += Square(gradient[i + 2], limit);
            fourth += Square(gradient[i + 3], limit);
        }

        for (; i < gradient.Length; i++)
            first += Square(gradient[i], limit);
        return Math.Sqrt(first + second + (third + fourth));
    }

    private static double Square<T>(T element, double limit)
        where T : INumber<T>
    {
        double size = Math.Abs(double.CreateTruncating(element));
        return size > limit ? limit * limit : size * size;
    }
}
