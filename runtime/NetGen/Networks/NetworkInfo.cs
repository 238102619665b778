namespace NetGen;

/// <summary>What a network is, for people and programs that look at it.</summary>
public sealed class NetworkInfo
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>The shape of one sample: one size for a vector, channels, height and width for a picture.</summary>
    public required IReadOnlyList<int> InputShape { get; init; }

    /// <summary>The layers in the order in which data flows.</summary>
    public required IReadOnlyList<LayerInfo> Layers { get; init; }

    /// <summary>The loss's name, such as BinaryCrossEntropy.</summary>
    public required string Loss { get; init; }

    /// <summary>How the outputs are to be read.</summary>
    public required OutputKind Output { get; init; }

    /// <summary>The declaration as C#, for display.</summary>
    public required string Declaration { get; init; }

    /// <summary>
    /// What <see cref="INetwork.Predict"/> computes as a graph of ONNX's operators, in ONNX's textual syntax, weights and biases as inputs in PyTorch's order;
    /// empty where nobody wrote it. The package NetGen.Onnx makes a file of it.
    /// </summary>
    public string Onnx { get; init; } = "";

    /// <summary>Weights and biases in all.</summary>
    public int ParameterCount => Layers.Sum(layer => layer.ParameterCount);

    /// <summary>Multiply-adds of one sample's forward pass.</summary>
    public long MultiplyAdds => Layers.Sum(layer => layer.MultiplyAdds);

    /// <summary>The registers that the network runs in on this processor; the results have the same bits in all.</summary>
    public string Registers { get; } = Kernels.Processor.Registers;

    /// <summary>The layer whose weights or biases hold the parameter at this place in storage order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No layer owns <paramref name="parameter"/>.</exception>
    public LayerInfo LayerOfParameter(int parameter) =>
        Layers.FirstOrDefault(layer => layer.Weights.Contains(parameter) || layer.Biases.Contains(parameter))
        ?? throw new ArgumentOutOfRangeException(nameof(parameter), parameter, $"{Name} has parameters 0 to {ParameterCount - 1}.");
}
