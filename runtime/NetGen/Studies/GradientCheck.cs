namespace NetGen;

/// <summary>
/// A network's gradient found in three ways: back-propagated in float, the same in double, and by trying, parameter after parameter.
/// For networks without layers that behave otherwise in training, such as dropout: trying evaluates the loss in inference mode.
/// </summary>
public sealed class GradientCheck
{
    private GradientCheck(GradientCheckRow[] parameters)
    {
        Parameters = parameters;
        double scale = parameters.Max(row => Math.Abs(row.Reference));
        double unit = scale > 0 ? scale : 1;
        NumericError = parameters.Max(row => Math.Abs(row.Numeric - row.Reference)) / unit;
        BackPropagatedError = parameters.Max(row => Math.Abs(row.BackPropagated - row.Reference)) / unit;
    }

    /// <summary>One row a parameter, in storage order.</summary>
    public IReadOnlyList<GradientCheckRow> Parameters { get; }

    /// <summary>Largest difference between trying and the gradient in double, over the gradient's largest element.</summary>
    public double NumericError { get; }

    /// <summary>Largest difference between the float gradient and the one in double, over the gradient's largest element.</summary>
    public double BackPropagatedError { get; }

    /// <summary>Checks the gradient of the mean loss of some samples; the network's parameters are not touched.</summary>
    /// <param name="network">The network, at its present parameters.</param>
    /// <param name="inputs">[samples × input size], at least one sample.</param>
    /// <param name="targets">[samples × output size].</param>
    /// <param name="step">h of the central differences, above 0.</param>
    /// <exception cref="ArgumentException">The lengths do not fit the network.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive.</exception>
    public static GradientCheck Run(INetwork network, ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, double step = CentralDifferences.BestStep)
    {
        ArgumentNullException.ThrowIfNull(network);
        Hyperparameter.Positive(step);
        var backPropagated = new float[network.ParameterCount];
        network.LossAndGradient(inputs, targets, backPropagated);
        NetworkLoss loss = new(network, inputs, targets);
        double[] point = loss.Parameters(), reference = new double[point.Length], numeric = new double[point.Length];
        loss.Gradient(point, reference);
        CentralDifferences.Gradient(loss.Value, point, numeric, step);
        return new([.. point.Select((_, i) => new GradientCheckRow(i, network.Info.LayerOfParameter(i).Name, backPropagated[i], reference[i], numeric[i]))]);
    }

    /// <summary>
    /// <see cref="NumericError"/> at several step sizes: it falls as h² until rounding, which grows as 1/h, takes over.
    /// </summary>
    /// <param name="network">The network, at its present parameters.</param>
    /// <param name="inputs">[samples × input size], at least one sample.</param>
    /// <param name="targets">[samples × output size].</param>
    /// <param name="steps">Step sizes, each above 0.</param>
    /// <returns>The error at each of the step sizes.</returns>
    /// <inheritdoc cref="Run" path="/exception"/>
    public static IReadOnlyList<double> ErrorAgainstStep(INetwork network, ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, params ReadOnlySpan<double> steps)
    {
        var errors = new double[steps.Length];
        for (int i = 0; i < errors.Length; i++)
            errors[i] = Run(network, inputs, targets, steps[i]).NumericError;
        return errors;
    }
}
