using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>A fully connected layer. Weights are stored [input][unit], so that what one input feeds lies side by side.</summary>
internal sealed class DenseDefinition : LayerDefinition
{
    public override string Kind => "Dense";

    public override Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults)
    {
        if (declaration.Sizes.Count != 1)
            return null; // The compiler has refused the attribute's arguments.
        int units = declaration.Sizes[0];
        string name = declaration.Name(index);
        return ShapeRule.IsSize($"The number of units of {name}", units, index, faults) && ShapeRule.IsVector(input, name, index, faults) ? Shape.Vector(units) : null;
    }

    public override IReadOnlyList<int> WeightShape(LayerDeclaration declaration, Shape input, Shape output) => [output.Count, input.Count];

    public override IReadOnlyList<int> BiasShape(LayerDeclaration declaration, Shape input, Shape output) => declaration.Flag("Bias", otherwise: true) ? [output.Count] : [];

    public override (int Rows, int Columns) StorageOrder(GraphLayer layer) => (layer.Input.Count, layer.Output.Count);

    public override (int FanIn, int FanOut)? Fans(GraphLayer layer) => (layer.Input.Count, layer.Output.Count);

    public override long MultiplyAdds(GraphLayer layer) => (long)layer.Input.Count * layer.Output.Count;

    public override string ForwardFormula(GraphLayer layer) => layer.Biases.IsEmpty ? "zⱼ = Σᵢ wᵢⱼ·xᵢ" : "zⱼ = bⱼ + Σᵢ wᵢⱼ·xᵢ";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining) =>
        code.ForEachIndependent("unit", layer.Output.Count, unit =>
        {
            var sum = code.Accumulate("sum", Bias(layer, unit));
            code.ForEach("input", layer.Input.Count, i => code.AddProduct(sum, new Element(input, i), Weight(layer, i, unit)));
            code.Store(output, unit, sum);
        });

    public override string Onnx(GraphLayer layer, OnnxNodes nodes, string input) => nodes.Add("Gemm <transB = 1>", [input, .. OnnxNodes.Parameters(layer)]);

    public override string InputGradientFormula(GraphLayer layer) => "Σⱼ wᵢⱼ·dzⱼ";

    public override void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store) =>
        code.ForEachIndependent("input", layer.Input.Count, input =>
        {
            var sum = code.Accumulate("sum", Number.Zero);
            code.ForEach("unit", layer.Output.Count, unit => code.AddProduct(sum, new Element(pass.Delta, unit), Weight(layer, input, unit)));
            store(input, sum);
        });

    public override IReadOnlyList<string> ParameterGradientFormula(GraphLayer layer) => layer.Biases.IsEmpty ? ["dwᵢⱼ = Σ xᵢ·dzⱼ"] : ["dwᵢⱼ = Σ xᵢ·dzⱼ", "dbⱼ = Σ dzⱼ"];

    public override void ParameterGradient(GraphLayer layer, KernelBuilder code, LayerPass pass)
    {
        code.ForEachIndependent("input", layer.Input.Count, i =>
            code.ForEachIndependent("unit", layer.Output.Count, unit =>
                code.AddGradient(WeightIndex(layer, i, unit), new Element(pass.Input, i) * new Element(pass.Delta, unit))));

        if (!layer.Biases.IsEmpty)
            code.ForEachIndependent("unit", layer.Output.Count, unit => code.AddGradient(unit + layer.Biases.Start, new Element(pass.Delta, unit)));
    }

    private static Parameter Weight(GraphLayer layer, FlatIndex input, FlatIndex unit) => new("weight", WeightIndex(layer, input, unit));

    private static FlatIndex WeightIndex(GraphLayer layer, FlatIndex input, FlatIndex unit) => input * layer.Output.Count + unit + layer.Weights.Start;
}
