using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>The largest number of each window. Of equal ones the first has the gradient, as in PyTorch.</summary>
internal sealed class MaxPool2DDefinition : PoolDefinition
{
    public override string Kind => "MaxPool2D";

    public override string ForwardFormula(GraphLayer layer) => "zⱼ = max of x over window j";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining) => ForEachWindow(layer, code, window =>
    {
        var largest = code.Accumulate("largest", new Element(input, window.First));
        window.ForEach(place => code.Assign(largest, Kinks.Max.Of(largest, new Element(input, place))));
        code.Store(output, window.Output, largest);
    });

    public override string Onnx(GraphLayer layer, OnnxNodes nodes, string input) => nodes.Add("MaxPool " + OnnxWindow(layer), input);

    public override string InputGradientFormula(GraphLayer layer) => "dzⱼ where xᵢ is the first largest of window j, else 0";

    public override void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store) => ForEachWindow(layer, code, window =>
    {
        var left = code.Accumulate("left", new Element(pass.Delta, window.Output));
        window.ForEach(place =>
        {
            var taken = code.Let("taken", Conditional.WhereEqual(new Element(pass.Input, place), new Element(pass.Output, window.Output), left, Number.Zero));
            store(place, taken);
            code.Assign(left, left - taken);
        });
    });
}
