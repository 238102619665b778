namespace NetGen;

/// <summary>eˣ whose bits do not depend on the system's library: sums, products and quotients in a fixed order.</summary>
internal static class ExactExp
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double InverseLn2 = 1.4426950408889634;
    private const int LastPower = 15;

    /// <summary>eˣ for |x| below 700, within a few 1e-16 of itself: eˣ = 2ᵏ·eʳ with |r| ≤ ½ ln 2, and eʳ by its series.</summary>
    public static double Of(double x)
    {
        double k = Math.Floor(x * InverseLn2 + 0.5);
        double r = x - k * Ln2High - k * Ln2Low;
        double series = 1;
        for (int power = LastPower; power >= 1; power--)
            series = 1 + series * r / power;
        return Math.ScaleB(series, (int)k);
    }
}
