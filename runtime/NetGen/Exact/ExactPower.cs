namespace NetGen;

/// <summary>Powers whose bits do not depend on the system's library.</summary>
internal static class ExactPower
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>xᵖ for x ≥ 0 and a finite p: by repeated squaring where p is a whole number, which keeps ½ᵖ and its like exact, else e^(p ln x).</summary>
    public static double Of(double x, double p)
    {
        if (p == Math.Floor(p) && Math.Abs(p) <= long.MaxValue / 2)
            return p < 0 ? 1 / Whole(x, (long)-p) : Whole(x, (long)p);
        // The logarithm is for normal numbers; what is smaller is 0 to every schedule.
        return x < SmallestNormal ? 0 : ExactExp.Of(p * ExactLog.Of(x));
    }

    private static double Whole(double x, long p)
    {
        double power = 1;
        for (double square = x; p > 0; p >>= 1, square *= square)
        {
            if ((p & 1) != 0)
                power *= square;
        }

        return power;
    }
}
