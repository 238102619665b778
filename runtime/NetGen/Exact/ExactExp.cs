namespace NetGen;

/// <summary>An exponential function whose bits do not depend on the system's library: sums and products in a fixed order and a power of two.</summary>
internal static class ExactExp
{
    private const double Ln2 = 0.69314718055994530942;
    private const int SeriesLength = 15;

    // ln 2 in two parts, the first of few bits, so that a whole number times it is exact. Cody and Waite, "Software Manual for the Elementary Functions", 1980.
    private const double Ln2High = 0.693145751953125;
    private const double Ln2Low = 1.42860682030941723212e-6;

    /// <summary>eˣ within a few 1e-16, relative; ∞ beyond double's range and 0 below it. x = k·ln 2 + r, and eˣ = 2ᵏ·eʳ by its series.</summary>
    public static double Of(double x)
    {
        if (!(Math.Abs(x) < 1000))
            return double.IsNaN(x) ? x : x > 0 ? double.PositiveInfinity : 0;
        double whole = Math.Round(x / Ln2);
        double rest = x - whole * Ln2High - whole * Ln2Low;
        double series = 1;
        for (int term = SeriesLength; term >= 1; term--)
            series = 1 + rest / term * series;
        return Math.ScaleB(series, (int)whole);
    }
}
