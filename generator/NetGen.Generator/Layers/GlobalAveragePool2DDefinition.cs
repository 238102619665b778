using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>The mean of each channel.</summary>
internal sealed class GlobalAveragePool2DDefinition : LayerDefinition
{
    public override string Kind => "GlobalAveragePool2D";

    public override Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults) =>
        ShapeRule.IsPicture(input, declaration.Name(index), index, faults) ? Shape.Vector(input.Channels) : null;

    public override long MultiplyAdds(GraphLayer layer) => layer.Input.Count;

    public override string ForwardFormula(GraphLayer layer) => "zⱼ = mean of x over channel j";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining) =>
        code.ForEachIndependent("channel", layer.Output.Count, channel =>
        {
            var sum = code.Accumulate("sum", Number.Zero);
            code.ForEach("pixel", Pixels(layer), pixel => code.Assign(sum, sum + new Element(input, channel * Pixels(layer) + pixel)));
            code.Store(output, channel, sum * (1d / Pixels(layer)));
        });

    public override string Onnx(GraphLayer layer, OnnxNodes nodes, string input) => nodes.Add("Flatten <axis = 1>", nodes.Add("GlobalAveragePool", input));

    public override string InputGradientFormula(GraphLayer layer) => "dzⱼ / numbers in channel j";

    public override void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store) =>
        code.ForEachIndependent("channel", layer.Output.Count, channel =>
        {
            var each = code.Let("each", new Element(pass.Delta, channel) * (1d / Pixels(layer)));
            code.ForEach("pixel", Pixels(layer), pixel => store(channel * Pixels(layer) + pixel, each));
        });

    private static int Pixels(GraphLayer layer) => layer.Input.Height * layer.Input.Width;
}
