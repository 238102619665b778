namespace NetGen.Generator.Formulas;

/// <summary>The logistic function, its relatives and their integrals; none overflows for any argument.</summary>
internal static class Sigmoids
{
    public static Function Tanh { get; } = new("tanh", "Tanh", (x, tanh) => 1 - tanh * tanh)
    {
        GlslHelper = new("boundedTanh", """
            float boundedTanh(float x)
            {
                float e = expMinusOne(-2.0 * abs(x));
                return sign(x) * -e / (e + 2.0);
            }
            """, Exponentials.ExpM1.GlslHelper!),
    };

    /// <summary>1 / (1 + exp(−x)).</summary>
    public static Function Sigmoid { get; } = new("sigmoid", "Sigmoid", (x, sigmoid) => sigmoid * (1 - sigmoid))
    {
        Double = "DoubleMath.Sigmoid",
        GlslHelper = new("sigmoid", """
            float sigmoid(float x)
            {
                float e = exp(-abs(x));
                return (x < 0.0 ? e : 1.0) / (1.0 + e);
            }
            """),
    };

    /// <summary>log(1 + exp(x)).</summary>
    public static Function Softplus { get; } = new("softplus", "Softplus", (x, softplus) => Sigmoid.Of(x))
    {
        Double = "DoubleMath.Softplus",
        GlslHelper = new("softplus", """
            float softplus(float x)
            {
                return max(x, 0.0) + logOnePlus(exp(-abs(x)));
            }
            """, Exponentials.Log1P.GlslHelper!),
    };

    /// <summary>log(cosh(x)).</summary>
    public static Function LogCosh { get; } = new("logcosh", "LogCosh", (x, logcosh) => Tanh.Of(x))
    {
        Double = "DoubleMath.LogCosh",
        WithoutOnnx = x => Kinks.Abs.Of(x) + Softplus!.Of(-2 * Kinks.Abs.Of(x)) - Math.Log(2),
        GlslHelper = new("logCosh", """
            float logCosh(float x)
            {
                return abs(x) + logOnePlus(expMinusOne(-2.0 * abs(x)) / 2.0);
            }
            """, Exponentials.ExpM1.GlslHelper!, Exponentials.Log1P.GlslHelper!),
    };
}
