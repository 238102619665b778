namespace NetGen.Generator.Formulas;

/// <summary>Sine, cosine and the error function. GLSL leaves the accuracy of the first two to the driver and lacks the third.</summary>
internal static class Waves
{
    private static readonly GlslHelper s_reducedSine = new("reducedSine", """
        // sin(x - halfTurns * pi) for a result within a quarter turn; pi in two pieces keeps the difference exact.
        float reducedSine(float x, float halfTurns)
        {
            float r = x - halfTurns * 3.140625 - halfTurns * 9.67653589793e-4;
            float q = r * r;
            return r * (1.0 - q / 6.0 * (1.0 - q / 20.0 * (1.0 - q / 42.0 * (1.0 - q / 72.0 * (1.0 - q / 110.0)))));
        }
        """);

    public static Function Sin { get; } = new("sin", "Sin", (x, sin) => Cos!.Of(x))
    {
        GlslHelper = new("portableSin", """
            float portableSin(float x)
            {
                float halfTurns = floor(x * 0.318309886 + 0.5);
                return (1.0 - 2.0 * mod(halfTurns, 2.0)) * reducedSine(x, halfTurns);
            }
            """, s_reducedSine),
    };

    public static Function Cos { get; } = new("cos", "Cos", (x, cos) => -Sin.Of(x))
    {
        GlslHelper = new("portableCos", """
            float portableCos(float x)
            {
                float halfTurns = floor(x * 0.318309886);
                return (2.0 * mod(halfTurns, 2.0) - 1.0) * reducedSine(x, halfTurns + 0.5);
            }
            """, s_reducedSine),
    };

    /// <summary>2/√π·∫₀ˣ exp(−t²) dt; in GLSL by Abramowitz and Stegun 7.1.26, to 1.5e-7.</summary>
    public static Function Erf { get; } = new("erf", "Erf", (x, erf) => 2 / Math.Sqrt(Math.PI) * Exponentials.Exp.Of(-(x * x)))
    {
        Double = "DoubleMath.Erf",
        GlslHelper = new("errorFunction", """
            float errorFunction(float x)
            {
                float t = 1.0 / (1.0 + 0.3275911 * abs(x));
                float tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
                return sign(x) * (1.0 - tail * exp(-x * x));
            }
            """),
    };
}
