namespace NetGen;

/// <summary>Derivatives by trying: (f(x + h) − f(x − h)) / 2h for each variable in turn, two evaluations a variable.</summary>
internal static class CentralDifferences
{
    /// <summary>∛(rounding of a double): where the error of the formula, about h², and that of rounding, about 1/h, balance.</summary>
    public const double BestStep = 6e-6;

    /// <summary>The gradient at a point.</summary>
    /// <param name="function">f.</param>
    /// <param name="point">x, put back before the return.</param>
    /// <param name="gradient">As long as x, overwritten.</param>
    /// <param name="step">h, above 0.</param>
    public static void Gradient(PointFunction function, Span<double> point, Span<double> gradient, double step)
    {
        for (int i = 0; i < point.Length; i++)
        {
            double home = point[i];
            point[i] = home + step;
            double above = function(point);
            point[i] = home - step;
            double below = function(point);
            point[i] = home;
            gradient[i] = (above - below) / (2 * step);
        }
    }
}
