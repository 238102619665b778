using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>How the way back comes by an activation's slopes: the forward pass left them, or they are told by the outputs.</summary>
internal static class Slopes
{
    /// <summary>Whether the layer's deltas are gradients by its outputs times something.</summary>
    public static bool Exist(GraphLayer layer) => layer.Activation is { IsIdentity: false, IsSoftmax: false };

    /// <summary>Whether the forward pass keeps them.</summary>
    public static bool AreKept(GraphLayer layer) => Exist(layer) && ByOutput(layer, FlatIndex.At(0)) is null;

    /// <summary>A gradient by an output carried back through the activation.</summary>
    public static Expression Times(Expression gradient, GraphLayer layer, FlatIndex unit) =>
        !Exist(layer) ? gradient
        : ByOutput(layer, unit) is not { } slope ? gradient * new Element(BufferNames.Slope(layer), unit)
        : slope is Conditional { Then: Number { Value: 1 }, Else: Number { Value: 0 } } step ? step with { Then = gradient }
        : gradient * slope;

    /// <summary>The slope where it is not kept, over y.</summary>
    public static Expression? ByOutput(GraphLayer layer) => ByOutput(layer, new Variable("yᵢ"));

    private static Expression? ByOutput(GraphLayer layer, FlatIndex unit) => ByOutput(layer, new Element(BufferNames.Output(layer), unit));

    private static Expression? ByOutput(GraphLayer layer, Expression output) => layer.Definition.ActivatesAtOnce && Exist(layer)
        ? SlopeOfOutput.Of(layer.Activation.Value!, layer.Activation.Slope!, new Variable("x"), output)
        : null;
}
