namespace NetGen;

/// <summary>A cosine whose bits do not depend on the system's library.</summary>
internal static class ExactCosine
{
    private const int LastPower = 26;

    /// <summary>cos(π x) for x ≥ 0, within a few 1e-16: brought to 0 ≤ x ≤ ½, then by its series.</summary>
    public static double OfPiTimes(double x)
    {
        double turn = x - 2 * Math.Floor(x / 2);
        double half = turn > 1 ? 2 - turn : turn;
        return half > 0.5 ? -Series(Math.PI * (1 - half)) : Series(Math.PI * half);
    }

    private static double Series(double angle)
    {
        double square = angle * angle, series = 1;
        for (int power = LastPower; power >= 2; power -= 2)
            series = 1 - series * square / (power * (power - 1));
        return series;
    }
}
