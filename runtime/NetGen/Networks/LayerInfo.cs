namespace NetGen;

/// <summary>One layer as the generator laid it out.</summary>
public sealed class LayerInfo
{
    /// <summary>Kind and place, such as "dense 0".</summary>
    public required string Name { get; init; }

    /// <summary>Place among the layers, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The activation's name, such as Tanh; Identity when there is none.</summary>
    public required string Activation { get; init; }

    /// <summary>Shape of what enters, without the batch.</summary>
    public required IReadOnlyList<int> InputShape { get; init; }

    /// <summary>Shape of what leaves, without the batch.</summary>
    public required IReadOnlyList<int> OutputShape { get; init; }

    /// <summary>Where the weights lie in <see cref="INetwork.Parameters"/>.</summary>
    public required ParameterRange Weights { get; init; }

    /// <summary>Where the biases lie in <see cref="INetwork.Parameters"/>; empty when the layer has none.</summary>
    public required ParameterRange Biases { get; init; }

    /// <summary>Shape of the weights in PyTorch's order: [out, in] for a dense layer, [out, in, rows, columns] for a convolution; empty when the layer has none.</summary>
    public required IReadOnlyList<int> WeightShape { get; init; }

    /// <summary>Shape of the biases, one number each unless set.</summary>
    public IReadOnlyList<int> BiasShape { get => field ?? [Biases.Length]; init; }

    /// <summary>λ of λ·|w|, which the trainer adds.</summary>
    public required double L1 { get; init; }

    /// <summary>λ of λ/2·w², which the trainer adds.</summary>
    public required double L2 { get; init; }

    /// <summary>Multiply-adds of one sample's forward pass.</summary>
    public required long MultiplyAdds { get; init; }

    /// <summary>The shape of the code that was written for this layer.</summary>
    public required CodeForm CodeForm { get; init; }

    /// <summary>Weights and biases together.</summary>
    public int ParameterCount => Weights.Length + Biases.Length;
}
