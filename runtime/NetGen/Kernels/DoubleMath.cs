using System.ComponentModel;

namespace NetGen.Kernels;

/// <summary>The functions of <see cref="LaneMath"/> in double, for the reference form: about 1e-15 relative, with the system's own exp and log below.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DoubleMath
{
    private const double Ln2 = 0.69314718055994530942;
    private const double ErfSeam = 2.5;
    private const double ErfIsOne = 6;

    /// <summary>eˣ − 1, accurate near 0: rounding errors of eˣ and its logarithm cancel. Kahan; Higham, "Accuracy and Stability of Numerical Algorithms", 1.14.1.</summary>
    public static double ExpM1(double x)
    {
        if (!(Math.Abs(x) < 1))
            return Math.Exp(x) - 1;
        double power = Math.Exp(x);
        return power == 1 ? x : (power - 1) * x / Math.Log(power);
    }

    /// <summary>ln(1 + x), accurate near 0, by the same cancelling of errors.</summary>
    public static double Log1P(double x)
    {
        double sum = 1 + x;
        if (sum == 1)
            return x;
        return Math.Abs(x) < 1 ? Math.Log(sum) * x / (sum - 1) : Math.Log(sum);
    }

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    public static double Sigmoid(double x)
    {
        double power = Math.Exp(-Math.Abs(x));
        return (x < 0 ? power : 1) / (1 + power);
    }

    /// <summary>ln(1 + eˣ).</summary>
    public static double Softplus(double x) => Math.Max(x, 0) + Log1P(Math.Exp(-Math.Abs(x)));

    /// <summary>ln cosh x; below 1 as ln(1 + 2 sinh²(x/2)), which does not cancel.</summary>
    public static double LogCosh(double x)
    {
        double size = Math.Abs(x);
        if (!(size < 1))
            return size - Ln2 + Log1P(Math.Exp(-2 * size));
        double sinh = Math.Sinh(0.5 * size);
        return Log1P(2 * sinh * sinh);
    }

    /// <summary>The error function.</summary>
    public static double Erf(double x)
    {
        double size = Math.Abs(x);
        if (!(size < ErfIsOne))
            return double.IsNaN(x) ? x : Math.CopySign(1, x);
        return size < ErfSeam ? ErfSeries(x) : Math.CopySign(1 - ErfcContinuedFraction(size), x);
    }

    /// <summary>x to a power, as <see cref="Math.Pow"/>.</summary>
    public static double Pow(double x, double exponent) => Math.Pow(x, exponent);

    /// <summary>2/√π·e^−x²·Σ 2ⁿx²ⁿ⁺¹/(2n+1)!!, all terms of one sign. Abramowitz and Stegun 7.1.6.</summary>
    private static double ErfSeries(double x)
    {
        double term = x;
        double sum = x;
        for (int n = 1; Math.Abs(term) > 1e-17 * Math.Abs(sum); n++)
        {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    /// <summary>e^−x²/√π · 1/(x + ½/(x + 1/(x + 3/2/(x + …)))), from the inside out. Abramowitz and Stegun 7.1.14.</summary>
    private static double ErfcContinuedFraction(double x)
    {
        const int Depth = 60;
        double fraction = x;
        for (int k = Depth; k > 0; k--)
            fraction = x + 0.5 * k / fraction;
        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * fraction);
    }
}
