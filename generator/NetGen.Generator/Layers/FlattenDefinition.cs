using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>A picture as a vector, channel after channel, row after row: the order in which its numbers lie anyway.</summary>
internal sealed class FlattenDefinition : LayerDefinition
{
    public override string Kind => "Flatten";

    public override bool IsView => true;

    public override Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults) => Shape.Vector(input.Count);

    public override string ForwardFormula(GraphLayer layer) => "yᵢ = xᵢ";

    public override string Onnx(GraphLayer layer, OnnxNodes nodes, string input) => nodes.Add("Flatten <axis = 1>", input);

    public override string InputGradientFormula(GraphLayer layer) => "dzᵢ";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining) => throw Untouched();

    public override void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store) => throw Untouched();

    private static InvalidOperationException Untouched() => new("A view computes nothing; its neighbours read each other's buffers.");
}
