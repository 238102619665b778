using NetGen.Generator.Tests.Formulas;

namespace NetGen.Generator.Tests.Truth;

/// <summary>
/// A number with its derivative: differentiation that shares nothing with the generator's. Clifford, 1873.
/// </summary>
/// <param name="Value">f(x).</param>
/// <param name="Slope">f′(x).</param>
/// <param name="Margin">How near the nearest kink on the way was; rounding moves what is too near to the other side.</param>
internal readonly record struct Dual(double Value, double Slope, double Margin)
{
    public static Dual Variable(double value) => new(value, 1, double.PositiveInfinity);

    public static implicit operator Dual(double constant) => new(constant, 0, double.PositiveInfinity);

    public static Dual operator +(Dual a, Dual b) => new(a.Value + b.Value, a.Slope + b.Slope, Nearest(a, b));

    public static Dual operator -(Dual a, Dual b) => new(a.Value - b.Value, a.Slope - b.Slope, Nearest(a, b));

    public static Dual operator -(Dual a) => new(-a.Value, -a.Slope, a.Margin);

    public static Dual operator *(Dual a, Dual b) => new(a.Value * b.Value, a.Slope * b.Value + a.Value * b.Slope, Nearest(a, b));

    public static Dual operator /(Dual a, Dual b) => new(a.Value / b.Value, (a.Slope - a.Value / b.Value * b.Slope) / b.Value, Nearest(a, b));

    public static Dual Where(Dual a, Dual b, Dual whenGreater, Dual otherwise)
    {
        Dual chosen = a.Value > b.Value ? whenGreater : otherwise;
        return chosen with { Margin = Math.Min(Math.Abs(a.Value - b.Value), Math.Min(chosen.Margin, Nearest(a, b))) };
    }

    public static Dual Max(Dual a, Dual b) => Where(a, b, a, b);

    public static Dual Min(Dual a, Dual b) => Where(a, b, b, a);

    public static Dual Abs(Dual a) => Where(a, 0, a, -a);

    public static Dual Exp(Dual a) => a.Of("exp", Math.Exp(a.Value));

    public static Dual ExpM1(Dual a) => a.Of("expm1", Math.Exp(a.Value));

    public static Dual Log(Dual a) => a.Of("log", 1 / a.Value);

    public static Dual Log1P(Dual a) => a.Of("log1p", 1 / (1 + a.Value));

    public static Dual Sqrt(Dual a) => a.Of("sqrt", 0.5 / Math.Sqrt(a.Value));

    public static Dual Tanh(Dual a) => a.Of("tanh", 1 / (Math.Cosh(a.Value) * Math.Cosh(a.Value)));

    public static Dual Sigmoid(Dual a) => a.Of("sigmoid", 0.25 / (Math.Cosh(a.Value / 2) * Math.Cosh(a.Value / 2)));

    public static Dual Softplus(Dual a) => a.Of("softplus", 1 / (1 + Math.Exp(-a.Value)));

    public static Dual LogCosh(Dual a) => a.Of("logcosh", Math.Tanh(a.Value));

    public static Dual Sin(Dual a) => a.Of("sin", Math.Cos(a.Value));

    public static Dual Cos(Dual a) => a.Of("cos", -Math.Sin(a.Value));

    public static Dual Erf(Dual a) => a.Of("erf", 2 / Math.Sqrt(Math.PI) * Math.Exp(-a.Value * a.Value));

    public static Dual Pow(Dual a, double exponent) =>
        new(Math.Pow(a.Value, exponent), exponent * Math.Pow(a.Value, exponent - 1) * a.Slope, a.Margin);

    private Dual Of(string function, double slope) => new(FunctionDefinitions.Apply(function, Value), slope * Slope, Margin);

    private static double Nearest(Dual a, Dual b) => Math.Min(a.Margin, b.Margin);
}
