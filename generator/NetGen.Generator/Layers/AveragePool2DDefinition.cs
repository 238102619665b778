using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Layers;

/// <summary>The mean of each window.</summary>
internal sealed class AveragePool2DDefinition : PoolDefinition
{
    public override string Kind => "AveragePool2D";

    public override string ForwardFormula(GraphLayer layer) => "zⱼ = mean of x over window j";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining) => ForEachWindow(layer, code, window =>
    {
        var sum = code.Accumulate("sum", Number.Zero);
        window.ForEach(place => code.Assign(sum, sum + new Element(input, place)));
        code.Store(output, window.Output, sum * (1d / window.Size.Count));
    });

    public override string Onnx(GraphLayer layer, OnnxNodes nodes, string input) => nodes.Add("AveragePool " + OnnxWindow(layer), input);

    public override string InputGradientFormula(GraphLayer layer) => "dzⱼ / numbers in window j";

    public override void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store) => ForEachWindow(layer, code, window =>
    {
        var each = code.Let("each", new Element(pass.Delta, window.Output) * (1d / window.Size.Count));
        window.ForEach(place => store(place, each));
    });
}
