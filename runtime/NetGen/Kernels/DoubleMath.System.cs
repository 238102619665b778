namespace NetGen.Kernels;

public static partial class DoubleMath
{
    // Generated code calls these here and not in Math, so that a user's own namespace called Math is in nobody's way.

    /// <summary>eˣ.</summary>
    public static double Exp(double x) => Math.Exp(x);

    /// <summary>The natural logarithm.</summary>
    public static double Log(double x) => Math.Log(x);

    /// <summary>The square root.</summary>
    public static double Sqrt(double x) => Math.Sqrt(x);

    /// <summary>The magnitude.</summary>
    public static double Abs(double x) => Math.Abs(x);

    /// <summary>The hyperbolic tangent.</summary>
    public static double Tanh(double x) => Math.Tanh(x);

    /// <summary>The sine.</summary>
    public static double Sin(double x) => Math.Sin(x);

    /// <summary>The cosine.</summary>
    public static double Cos(double x) => Math.Cos(x);

    /// <summary>The smaller; NaN where either is NaN.</summary>
    public static double Min(double x, double y) => Math.Min(x, y);

    /// <summary>The larger; NaN where either is NaN.</summary>
    public static double Max(double x, double y) => Math.Max(x, y);
}
