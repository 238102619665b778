namespace NetGen;

/// <summary>
/// Sine and cosine of angles in whole turns, by + − × alone: the C runtime's differ between systems in the last bit, and data sets decide the bits of a training.
/// </summary>
internal static class Turns
{
    /// <summary>sin(2π·turns), to about 1e-16.</summary>
    public static double Sine(double turns)
    {
        double part = turns - Math.Round(turns);
        // sin(π − a) = sin(a) folds half a turn on either side into a quarter.
        if (part > 0.25)
            part = 0.5 - part;
        else if (part < -0.25)
            part = -0.5 - part;
        return TaylorSeries(part * (2 * Math.PI));
    }

    /// <summary>cos(2π·turns), to about 1e-16.</summary>
    public static double Cosine(double turns) => Sine(turns + 0.25);

    /// <summary>a − a³/3! + a⁵/5! − … up to a²³/23!, whose next term is below 1e-20 for |a| ≤ π/2.</summary>
    private static double TaylorSeries(double angle)
    {
        double square = angle * angle;
        double sum = 1;
        for (int power = 22; power >= 2; power -= 2)
            sum = 1 - square / (power * (power + 1)) * sum;
        return angle * sum;
    }
}
