using NetGen.Generator.Declarations;
using NetGen.Generator.Layers;

namespace NetGen.Generator.Graphs;

/// <summary>One layer in its place.</summary>
/// <param name="Index">Place among the layers, from 0.</param>
/// <param name="Definition">What layers of this kind compute.</param>
/// <param name="Declaration">What the user wrote.</param>
/// <param name="Previous">The layer whose outputs enter, past those that only give them another shape; null where the network's inputs enter.</param>
/// <param name="Input">Shape of what enters.</param>
/// <param name="Output">Shape of what leaves.</param>
/// <param name="Weights">Where the weights lie in the parameter vector.</param>
/// <param name="Biases">Where the biases lie in the parameter vector.</param>
/// <param name="Activation">What is applied to each output.</param>
internal sealed record GraphLayer(
    int Index,
    LayerDefinition Definition,
    LayerDeclaration Declaration,
    GraphLayer? Previous,
    Shape Input,
    Shape Output,
    Slice Weights,
    Slice Biases,
    GraphActivation Activation)
{
    /// <summary>Such as "dense 0".</summary>
    public string Name => Declaration.Name(Index);

    public bool HasParameters => !Weights.IsEmpty || !Biases.IsEmpty;

    /// <summary>Whether training needs the gradient by what leaves: there is something to learn here or further towards the inputs.</summary>
    public bool CarriesGradient => HasParameters || Previous is { CarriesGradient: true };
}

/// <summary>A run of the parameter vector.</summary>
internal readonly record struct Slice(int Start, int Length)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;
}
