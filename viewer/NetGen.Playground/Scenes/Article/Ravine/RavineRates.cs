namespace NetGen.Playground;

/// <summary>
/// Learning rate and momentum for a ravine with curvatures 1 and κ. The best ones: descent γ = 2/(1 + κ); momentum γ = 4/(√κ + 1)², β = ((√κ − 1)/(√κ + 1))²
/// (Polyak, 1964); Nesterov γ = 1/κ, β = (√κ − 1)/(√κ + 1) (Nesterov, 2004).
/// </summary>
/// <param name="Gamma">γ.</param>
/// <param name="Beta">β.</param>
internal readonly record struct RavineRates(double Gamma, double Beta)
{
    /// <summary>The best for plain descent.</summary>
    public static RavineRates Descent(double condition) => new(2 / (1 + condition), 0);

    /// <summary>The best for momentum.</summary>
    public static RavineRates Momentum(double condition)
    {
        double root = Math.Sqrt(condition);
        return new(4 / ((root + 1) * (root + 1)), (root - 1) * (root - 1) / ((root + 1) * (root + 1)));
    }

    /// <summary>The best for Nesterov's momentum.</summary>
    public static RavineRates Nesterov(double condition)
    {
        double root = Math.Sqrt(condition);
        return new(1 / condition, (root - 1) / (root + 1));
    }
}
