namespace NetGen;

/// <summary>A natural logarithm whose bits do not depend on the system's library: sums, products and a quotient in a fixed order.</summary>
internal static class ExactLog
{
    private const double Ln2 = 0.69314718055994530942;
    private const int LastOddPower = 25;
    private const long MantissaMask = (1L << 52) - 1;

    /// <summary>ln x for a positive normal x, within a few 1e-16: x = m·2ᵉ, and ln m = 2·artanh((m − 1) / (m + 1)) by its series.</summary>
    public static double Of(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)(bits >> 52) - 1023;
        double mantissa = BitConverter.Int64BitsToDouble((bits & MantissaMask) | 1023L << 52);
        if (mantissa > 1.4142135623730951)
        {
            mantissa *= 0.5;
            exponent++;
        }

        double s = (mantissa - 1) / (mantissa + 1);
        double square = s * s;
        double series = 0;
        for (int power = LastOddPower; power >= 1; power -= 2)
            series = series * square + 1.0 / power;
        return exponent * Ln2 + 2 * s * series;
    }
}
