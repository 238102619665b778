using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>Mean 0 and variance 1 for each sample, then a scale and a shift for each number. What was normalised is kept for the way back.</summary>
internal sealed class LayerNormDefinition : LayerDefinition
{
    private const double UsualEpsilon = 1e-5;

    public override string Kind => "LayerNorm";

    public override bool IsOtherInTraining => true;

    public override Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults)
    {
        double epsilon = Epsilon(declaration);
        if (epsilon > 0 && epsilon <= float.MaxValue)
            return input;
        faults.Add(Fault.AtLayer(index, "NG0003", $"Epsilon of {declaration.Name(index)}", Limits.Text(epsilon), "write a number above 0, such as 1e-5"));
        return null;
    }

    public override IReadOnlyList<int> WeightShape(LayerDeclaration declaration, Shape input, Shape output) => input.Sizes;

    public override IReadOnlyList<int> BiasShape(LayerDeclaration declaration, Shape input, Shape output) => input.Sizes;

    public override long MultiplyAdds(GraphLayer layer) => 3L * layer.Input.Count;

    public override IEnumerable<SampleBuffer> OwnBuffers(GraphLayer layer) =>
    [
        new(Normalized(layer), layer.Input.Count, $"what enters {layer.Name}, at mean 0 and variance 1"),
        new(Inverse(layer), 1, $"1 / √(variance + ε) of what enters {layer.Name}"),
    ];

    public override string ForwardFormula(GraphLayer layer) => "nᵢ = (xᵢ − mean) / √(variance + ε), zᵢ = wᵢ·nᵢ + bᵢ";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining)
    {
        int count = layer.Input.Count;
        var total = code.Accumulate("total", Number.Zero);
        code.ForEach("place", count, place => code.Assign(total, total + new Element(input, place)));
        var mean = code.Let("mean", total * (1d / count));
        var squares = code.Accumulate("squares", Number.Zero);
        code.ForEach("place", count, place =>
        {
            var distance = code.Let("distance", new Element(input, place) - mean);
            code.AddProduct(squares, distance, distance);
        });
        var inverse = code.Let("inverseDeviation", 1 / Exponentials.Sqrt.Of(squares * (1d / count) + Epsilon(layer.Declaration)));
        if (isTraining)
            code.Store(Inverse(layer), FlatIndex.At(0), inverse);
        code.ForEachIndependent("place", count, place =>
        {
            var normal = code.Let("normal", (new Element(input, place) - mean) * inverse);
            if (isTraining)
                code.Store(Normalized(layer), place, normal);
            code.Store(output, place, normal * Weight(layer, place) + Bias(layer, place));
        });
    }

    public override string Onnx(GraphLayer layer, OnnxNodes nodes, string input) =>
        nodes.Add($"LayerNormalization <axis = 1, epsilon = {NumberText.Literal(Epsilon(layer.Declaration))}>", [input, .. OnnxNodes.Parameters(layer)]);

    public override string InputGradientFormula(GraphLayer layer) => "(gᵢ − mean g − nᵢ·mean(g·n)) / √(variance + ε), gᵢ = wᵢ·dzᵢ";

    public override void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store)
    {
        int count = layer.Input.Count;
        var sum = code.Accumulate("sum", Number.Zero);
        var product = code.Accumulate("product", Number.Zero);
        code.ForEach("place", count, place =>
        {
            var scaled = code.Let("scaled", new Element(pass.Delta, place) * Weight(layer, place));
            code.Assign(sum, sum + scaled);
            code.AddProduct(product, scaled, new Element(Normalized(layer), place));
        });
        var mean = code.Let("mean", sum * (1d / count));
        var slope = code.Let("slope", product * (1d / count));
        code.ForEachIndependent("place", count, place =>
        {
            var scaled = code.Let("scaled", new Element(pass.Delta, place) * Weight(layer, place));
            var gradient = scaled - mean - new Element(Normalized(layer), place) * slope;
            store(place, gradient * new Element(Inverse(layer), FlatIndex.At(0)));
        });
    }

    public override IReadOnlyList<string> ParameterGradientFormula(GraphLayer layer) => ["dwᵢ = Σ nᵢ·dzᵢ", "dbᵢ = Σ dzᵢ"];

    public override void ParameterGradient(GraphLayer layer, KernelBuilder code, LayerPass pass)
    {
        code.ForEachIndependent("place", layer.Input.Count, place =>
            code.AddGradient(place + layer.Weights.Start, new Element(Normalized(layer), place) * new Element(pass.Delta, place)));
        code.ForEachIndependent("place", layer.Input.Count, place => code.AddGradient(place + layer.Biases.Start, new Element(pass.Delta, place)));
    }

    private static Parameter Weight(GraphLayer layer, FlatIndex place) => new("weight", place + layer.Weights.Start);

    private static string Normalized(GraphLayer layer) => Own(layer, "n");

    private static string Inverse(GraphLayer layer) => Own(layer, "inverse");

    private static double Epsilon(LayerDeclaration declaration) => declaration.Number("Epsilon", UsualEpsilon);
}
