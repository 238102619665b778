namespace NetGen;

/// <summary>A function of one or more variables to be minimised, with its gradient or, without one, a numeric one.</summary>
/// <param name="Variables">How many, at least 1.</param>
/// <param name="Value">f.</param>
/// <param name="Gradient">∇f; null to have it tried by central differences.</param>
public sealed record DifferentiableFunction(int Variables, PointFunction Value, PointGradient? Gradient = null)
{
    /// <summary>How many variables the function has.</summary>
    public int Variables { get; } = Hyperparameter.Count(Variables - 1, "variables") + 1;

    /// <summary>f(x) = x², the least at 0.</summary>
    public static DifferentiableFunction Square { get; } = new(1, x => x[0] * x[0], (x, gradient) => gradient[0] = 2 * x[0]);

    /// <summary>f(x) = ½ Σ cᵢ xᵢ², a ravine where the curvatures cᵢ differ much; the least at 0.</summary>
    /// <param name="curvatures">cᵢ, one a variable, each above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A curvature is not positive.</exception>
    public static DifferentiableFunction Ravine(params ReadOnlySpan<double> curvatures)
    {
        double[] c = curvatures.ToArray();
        foreach (double curvature in c)
            Hyperparameter.Positive(curvature);
        return new(c.Length, Value, Gradient);

        double Value(ReadOnlySpan<double> x)
        {
            double sum = 0;
            for (int i = 0; i < c.Length; i++)
                sum += 0.5 * c[i] * x[i] * x[i];
            return sum;
        }

        void Gradient(ReadOnlySpan<double> x, Span<double> gradient)
        {
            for (int i = 0; i < c.Length; i++)
                gradient[i] = c[i] * x[i];
        }
    }

    /// <summary>f(x) = Σ 100 (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)², a bent valley; the least at (1, …, 1). Rosenbrock, 1960.</summary>
    /// <param name="variables">At least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two variables.</exception>
    public static DifferentiableFunction Rosenbrock(int variables = 2)
    {
        return new((int)Hyperparameter.Steps(variables, atLeast: 2), Value, Gradient);

        static double Value(ReadOnlySpan<double> x)
        {
            double sum = 0;
            for (int i = 0; i + 1 < x.Length; i++)
            {
                double valley = x[i + 1] - x[i] * x[i], rest = 1 - x[i];
                sum += 100 * valley * valley + rest * rest;
            }

            return sum;
        }

        static void Gradient(ReadOnlySpan<double> x, Span<double> gradient)
        {
            gradient.Clear();
            for (int i = 0; i + 1 < x.Length; i++)
            {
                double valley = x[i + 1] - x[i] * x[i];
                gradient[i] += -400 * x[i] * valley - 2 * (1 - x[i]);
                gradient[i + 1] += 200 * valley;
            }
        }
    }
}
