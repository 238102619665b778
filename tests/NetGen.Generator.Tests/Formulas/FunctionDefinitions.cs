namespace NetGen.Generator.Tests.Formulas;

/// <summary>Every function of formulas in double, from definitions that share nothing with the runtime's.</summary>
public static class FunctionDefinitions
{
    public static double Apply(string function, params double[] arguments)
    {
        double x = arguments[0];
        return function switch
        {
            "exp" => Math.Exp(x),
            "expm1" => ExpM1(x),
            "log" => Math.Log(x),
            "log1p" => Log1P(x),
            "sqrt" => Math.Sqrt(x),
            "abs" => Math.Abs(x),
            "min" => Math.Min(x, arguments[1]),
            "max" => Math.Max(x, arguments[1]),
            "tanh" => Math.Tanh(x),
            "sigmoid" => 1 / (1 + Math.Exp(-x)),
            "softplus" => Softplus(x),
            "logcosh" => Math.Abs(x) + Log1P(ExpM1(-2 * Math.Abs(x)) / 2),
            "sin" => Math.Sin(x),
            "cos" => Math.Cos(x),
            "erf" => Erf(x),
            "pow" => Math.Pow(x, arguments[1]),
            _ => throw new ArgumentException($"No definition of {function}.", nameof(function)),
        };
    }

    // The two error terms of Kahan cancel.
    private static double ExpM1(double x)
    {
        double e = Math.Exp(x);
        if (e == 1) return x;
        return e - 1 == -1 || double.IsInfinity(e) ? e - 1 : (e - 1) * x / Math.Log(e);
    }

    private static double Log1P(double x)
    {
        double y = 1 + x;
        return y == 1 || double.IsInfinity(y) ? x : Math.Log(y) * x / (y - 1);
    }

    private static double Softplus(double x) => Math.Max(x, 0) + Log1P(Math.Exp(-Math.Abs(x)));

    /// <summary>The series of positive terms, Abramowitz and Stegun 7.1.6; beyond 6 the result is 1 to the last bit.</summary>
    private static double Erf(double x)
    {
        if (Math.Abs(x) > 6) return Math.Sign(x);
        double term = x, sum = x;
        for (int n = 1; Math.Abs(term) > 1e-18 * Math.Abs(sum); n++)
        {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }
}
