namespace NetGen;

/// <summary>
/// How large a learning rate plain gradient descent bears at a point: below 2 / L, with L the loss's largest curvature there, the largest eigenvalue of its Hessian.
/// </summary>
/// <param name="LargestCurvature">L.</param>
/// <param name="Iterations">Products of Hessian and vector that it took.</param>
/// <param name="HasConverged">Whether L had settled by then.</param>
public sealed record LearningRateStability(double LargestCurvature, int Iterations, bool HasConverged)
{
    private const int DefaultIterations = 1000;
    private const double DefaultTolerance = 1e-6;

    /// <summary>2 / L; infinite where nothing is curved upwards.</summary>
    public double LargestStableRate => LargestCurvature > 0 ? 2 / LargestCurvature : double.PositiveInfinity;

    /// <summary>The stability of a network's mean loss on some samples at its present parameters, which are not touched.</summary>
    /// <param name="network">The network.</param>
    /// <param name="inputs">[samples × input size], at least one sample.</param>
    /// <param name="targets">[samples × output size].</param>
    /// <param name="iterations">Most products of Hessian and vector, at least 1.</param>
    /// <param name="tolerance">Relative change of L from one iteration to the next at which it has settled, above 0.</param>
    /// <exception cref="ArgumentException">The lengths do not fit the network.</exception>
    public static LearningRateStability Of(
        INetwork network, ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, int iterations = DefaultIterations, double tolerance = DefaultTolerance)
    {
        ArgumentNullException.ThrowIfNull(network);
        NetworkLoss loss = new(network, inputs, targets);
        return Of(loss.Gradient, loss.Parameters(), iterations, tolerance);
    }

    /// <summary>The stability of any function at a point.</summary>
    /// <param name="gradient">The function's gradient.</param>
    /// <param name="point">[variables].</param>
    /// <param name="iterations">Most products of Hessian and vector, at least 1.</param>
    /// <param name="tolerance">Relative change of L from one iteration to the next at which it has settled, above 0.</param>
    public static LearningRateStability Of(PointGradient gradient, ReadOnlySpan<double> point, int iterations = DefaultIterations, double tolerance = DefaultTolerance)
    {
        ArgumentNullException.ThrowIfNull(gradient);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(iterations);
        Hyperparameter.Positive(tolerance);
        HessianPower power = new(gradient, point);
        LearningRateStability strongest = power.Iterate(0, iterations, tolerance);
        if (strongest.LargestCurvature >= 0)
            return strongest;
        // The strongest curvature bends downwards: lifted by it, all are at least 0 and the largest upwards is the strongest.
        LearningRateStability upwards = power.Iterate(-strongest.LargestCurvature, iterations, tolerance);
        return upwards with { Iterations = strongest.Iterations + upwards.Iterations };
    }
}
