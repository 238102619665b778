using NetGen.Generator.Declarations;

namespace NetGen.Generator.Graphs;

/// <summary>A network whose shapes fit, with a slice of the parameter vector for each layer and every formula understood.</summary>
internal sealed record Graph(NetworkDeclaration Declaration, Shape Input, IReadOnlyList<GraphLayer> Layers, GraphLoss Loss)
{
    public int InputSize => Input.Count;

    public int OutputSize => Last.Output.Count;

    public int ParameterCount => Layers.Sum(layer => layer.Weights.Length + layer.Biases.Length);

    /// <summary>The layers that compute something: all but those that only give numbers another shape.</summary>
    public IReadOnlyList<GraphLayer> Computed { get; } = [.. Layers.Where(layer => !layer.Definition.IsView)];

    /// <summary>The last layer that computes something.</summary>
    public GraphLayer Last => Computed[Computed.Count - 1];

    /// <summary>How outputs are read: as the loss says, else as the last activation says; a number of the runtime's OutputKind.</summary>
    public int OutputKind => Loss.Declaration.Output != 0 ? Loss.Declaration.Output : Last.Activation.Declaration.Output;
}
