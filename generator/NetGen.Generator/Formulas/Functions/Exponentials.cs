namespace NetGen.Generator.Formulas;

/// <summary>Powers, roots, exponentials and logarithms.</summary>
internal static class Exponentials
{
    public static Function Exp { get; } = new("exp", "Exp", (x, exp) => exp);

    /// <summary>exp(x) − 1 without the loss of digits near zero.</summary>
    public static Function ExpM1 { get; } = new("expm1", "ExpM1", (x, expm1) => Exp.Of(x))
    {
        Double = "DoubleMath.ExpM1",
        WithoutOnnx = x => Exp!.Of(x) - 1,
        GlslHelper = new("expMinusOne", """
            float expMinusOne(float x)
            {
                if (abs(x) > 0.5) return exp(x) - 1.0;
                return x * (1.0 + x / 2.0 * (1.0 + x / 3.0 * (1.0 + x / 4.0 * (1.0 + x / 5.0 * (1.0 + x / 6.0 * (1.0 + x / 7.0))))));
            }
            """),
    };

    public static Function Log { get; } = new("log", "Log", (x, log) => 1 / x);

    /// <summary>log(1 + x) without the loss of digits near zero; in GLSL by the series of 2·artanh(x / (2 + x)).</summary>
    public static Function Log1P { get; } = new("log1p", "Log1P", (x, log1p) => 1 / (1 + x))
    {
        Double = "DoubleMath.Log1P",
        WithoutOnnx = x => Log!.Of(1 + x),
        GlslHelper = new("logOnePlus", """
            float logOnePlus(float x)
            {
                if (abs(x) > 0.5) return log(1.0 + x);
                float s = x / (2.0 + x);
                float q = s * s;
                return 2.0 * s * (1.0 + q * (1.0 / 3.0 + q * (1.0 / 5.0 + q * (1.0 / 7.0 + q * (1.0 / 9.0 + q / 11.0)))));
            }
            """),
    };

    public static Function Sqrt { get; } = new("sqrt", "Sqrt", (x, sqrt) => 0.5 / sqrt)
    {
        Lanes = "TLanes.Sqrt",
        Fold = numbers => Math.Sqrt(numbers[0]),
    };

    /// <summary>x to a constant power. GLSL's own is undefined for a negative x.</summary>
    public static Function Pow { get; } = new("pow", "Pow", 2, (arguments, pow, slopes) => arguments[1] * Pow!.Of(arguments[0], arguments[1] - 1) * slopes[0])
    {
        EndsInConstant = true,
        Rewrite = arguments => SmallPower(arguments[0], arguments[1]),
        GlslHelper = new("power", """
            float power(float x, float exponent)
            {
                float magnitude = pow(abs(x), exponent);
                return x < 0.0 && mod(exponent, 2.0) == 1.0 ? -magnitude : magnitude;
            }
            """),
    };

    private static Expression? SmallPower(Expression x, Expression exponent) => exponent is not Number number ? null : number.Value switch
    {
        -1 => 1 / x,
        0 => 1,
        0.5 => Sqrt.Of(x),
        1 => x,
        2 when IsSmall(x) => x * x,
        3 when IsSmall(x) => x * x * x,
        4 when IsSmall(x) => x * x * (x * x),
        _ => null,
    };

    /// <summary>Whether a few copies do no harm; powers of powers of powers would otherwise double the text each time.</summary>
    private static bool IsSmall(Expression x) => x.Size <= 32;
}
