namespace NetGen;

/// <summary>
/// A network as the build wrote it. All methods take rows of samples one after the other and refuse wrong lengths with an <see cref="ArgumentException"/>
/// that names both numbers. <see cref="Predict"/> is safe from many threads on one instance; nothing else is.
/// </summary>
public interface INetwork
{
    /// <summary>Numbers in one input sample.</summary>
    int InputSize { get; }

    /// <summary>Numbers in one output, and in one target.</summary>
    int OutputSize { get; }

    /// <summary>Weights and biases in all.</summary>
    int ParameterCount { get; }

    /// <summary>What the network is: layers, shapes, parameter ranges, multiply-adds, code form.</summary>
    NetworkInfo Info { get; }

    /// <summary>All weights and biases, <see cref="ParameterCount"/> of them, in the network's own storage order, aligned to 64 bytes; may be written between calls.</summary>
    Span<float> Parameters { get; }

    /// <summary>Starts the parameters anew; the same seed gives the same bits on every machine.</summary>
    void Reset(ulong seed);

    /// <summary>A second network of the same kind with the same parameters.</summary>
    INetwork Clone();

    /// <summary>Computes the outputs of one sample or of any whole number of samples.</summary>
    /// <param name="inputs">[samples × <see cref="InputSize"/>].</param>
    /// <param name="outputs">[samples × <see cref="OutputSize"/>].</param>
    void Predict(ReadOnlySpan<float> inputs, Span<float> outputs);

    /// <summary>Mean loss of the samples in inference mode.</summary>
    /// <param name="inputs">[samples × <see cref="InputSize"/>], at least one sample.</param>
    /// <param name="targets">[samples × <see cref="OutputSize"/>].</param>
    float Loss(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets);

    /// <summary>Mean loss of the samples in training mode and the gradient of that mean.</summary>
    /// <param name="inputs">[samples × <see cref="InputSize"/>], at least one sample.</param>
    /// <param name="targets">[samples × <see cref="OutputSize"/>].</param>
    /// <param name="gradient">[<see cref="ParameterCount"/>], overwritten, in storage order.</param>
    float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient);

    /// <summary>Carries any loss's output gradients back to the parameters, summed over the samples (not averaged).</summary>
    /// <param name="inputs">[samples × <see cref="InputSize"/>], at least one sample.</param>
    /// <param name="outputGradients">[samples × <see cref="OutputSize"/>]: ∂loss/∂output.</param>
    /// <param name="gradient">[<see cref="ParameterCount"/>], overwritten, in storage order.</param>
    void Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> outputGradients, Span<float> gradient);

    /// <summary>Writes the parameters in PyTorch's order: layer after layer, weight (dense [out][in], convolution [out][in][row][column]), then bias.</summary>
    void ExportParameters(Span<float> destination);

    /// <summary>Reads the parameters in PyTorch's order: layer after layer, weight (dense [out][in], convolution [out][in][row][column]), then bias.</summary>
    void ImportParameters(ReadOnlySpan<float> source);

    /// <summary>Reorders a parameter-shaped vector, such as a gradient, from storage order to PyTorch's.</summary>
    void ToStandardOrder(ReadOnlySpan<float> storage, Span<float> standard);

    /// <summary>Reorders a parameter-shaped vector from PyTorch's order to storage order.</summary>
    void FromStandardOrder(ReadOnlySpan<float> standard, Span<float> storage);

    /// <summary>The reference form of <see cref="Predict"/>: plain loops in double, printed from the same program.</summary>
    void PredictDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, Span<double> outputs);

    /// <summary>The reference form of <see cref="Loss"/>: plain loops in double, printed from the same program.</summary>
    /// <param name="parameters">[<see cref="ParameterCount"/>] in storage order; the network's own are not touched.</param>
    /// <param name="inputs">[samples × <see cref="InputSize"/>], at least one sample.</param>
    /// <param name="targets">[samples × <see cref="OutputSize"/>].</param>
    double LossDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets);

    /// <summary>The reference form of <see cref="LossAndGradient"/>: plain loops in double, printed from the same program.</summary>
    /// <param name="parameters">[<see cref="ParameterCount"/>] in storage order; the network's own are not touched.</param>
    /// <param name="inputs">[samples × <see cref="InputSize"/>], at least one sample.</param>
    /// <param name="targets">[samples × <see cref="OutputSize"/>].</param>
    /// <param name="gradient">[<see cref="ParameterCount"/>], overwritten, in storage order.</param>
    double GradientDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets, Span<double> gradient);
}
