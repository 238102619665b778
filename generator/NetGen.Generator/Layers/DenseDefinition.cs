using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
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
        if (!Limits.IsSize(units))
        {
            faults.Add(Fault.AtLayer(index, "NG0003", $"The number of units of dense {index}", Limits.Text(units), Limits.SizeAdvice));
            return null;
        }

        if (!input.IsVector)
        {
            faults.Add(Fault.AtLayer(index, "NG0010", $"dense {index}", "a vector", input.ToString(), $"declare the input as [Input({input.Count})]"));
            return null;
        }

        return Shape.Vector(units);
    }

    public override IReadOnlyList<int> WeightShape(Shape input, Shape output) => [output.Count, input.Count];

    public override (int Rows, int Columns) StorageOrder(GraphLayer layer) => (layer.Input.Count, layer.Output.Count);

    public override int BiasCount(LayerDeclaration declaration, Shape output) => declaration.Flag("Bias", otherwise: true) ? output.Count : 0;

    public override (int FanIn, int FanOut) Fans(GraphLayer layer) => (layer.Input.Count, layer.Output.Count);

    public override long MultiplyAdds(GraphLayer layer) => (long)layer.Input.Count * layer.Output.Count;

    public override string ForwardFormula(GraphLayer layer) => layer.Biases.IsEmpty ? "zⱼ = Σᵢ wᵢⱼ·xᵢ" : "zⱼ = bⱼ + Σᵢ wᵢⱼ·xᵢ";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output) =>
        code.ForEachIndependent("unit", layer.Output.Count, unit =>
        {
            var start = layer.Biases.IsEmpty ? (Expression)Number.Zero : new Parameter("bias", unit + layer.Biases.Start);
            var sum = code.Accumulate("sum", start);
            code.ForEach("input", layer.Input.Count, i => code.AddProduct(sum, new Element(input, i), Weight(layer, i, unit)));
            code.Store(output, unit, sum);
        });

    public override void InputGradient(GraphLayer layer, KernelBuilder code, string delta, StoreElement store) =>
        code.ForEachIndependent("input", layer.Input.Count, input =>
        {
            var sum = code.Accumulate("sum", Number.Zero);
            code.ForEach("unit", layer.Output.Count, unit => code.AddProduct(sum, new Element(delta, unit), Weight(layer, input, unit)));
            store(input, sum);
        });

    public override void ParameterGradient(GraphLayer layer, KernelBuilder code, string input, string delta)
    {
        code.ForEachIndependent("input", layer.Input.Count, i =>
            code.ForEachIndependent("unit", layer.Output.Count, unit =>
                code.AddGradient(WeightIndex(layer, i, unit), new Element(input, i) * new Element(delta, unit))));

        if (!layer.Biases.IsEmpty)
            code.ForEachIndependent("unit", layer.Output.Count, unit => code.AddGradient(unit + layer.Biases.Start, new Element(delta, unit)));
    }

    private static Parameter Weight(GraphLayer layer, FlatIndex input, FlatIndex unit) => new("weight", WeightIndex(layer, input, unit));

    private static FlatIndex WeightIndex(GraphLayer layer, FlatIndex input, FlatIndex unit) => input * layer.Output.Count + unit + layer.Weights.Start;
}
