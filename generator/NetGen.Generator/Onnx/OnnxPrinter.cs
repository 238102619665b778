using NetGen.Generator.Analysis;
using NetGen.Generator.Graphs;
using NetGen.Generator.Printing;

namespace NetGen.Generator.Onnx;

/// <summary>
/// The forward pass in inference as a graph of ONNX's operators, in ONNX's textual syntax (docs/Syntax.md of the ONNX repository).
/// Weights and biases are inputs after the network's own, in PyTorch's order, so that whoever writes the file only adds their values.
/// </summary>
internal static class OnnxPrinter
{
    public const string Inputs = "inputs", Outputs = "outputs";

    /// <summary>The text, lines separated by a line feed.</summary>
    public static string Print(Graph graph)
    {
        var nodes = new OnnxNodes();
        string value = Inputs;
        foreach (var layer in graph.Layers)
            value = Activate(layer, nodes, layer.Definition.Onnx(layer, nodes, value));

        var writer = new CodeWriter();
        string parameters = string.Join(", ", new[] { Samples(graph.Input, Inputs) }.Concat(graph.Layers.SelectMany(Parameters)));
        using (writer.Braces($"{graph.Declaration.Place.Name.TrimStart('@')} ({parameters}) => ({Samples(graph.Layers[graph.Layers.Count - 1].Output, Outputs)})"))
        {
            foreach (string line in nodes.Lines)
                writer.Line(line);
        }

        return writer.ToString().TrimEnd('\n');
    }

    private static string Activate(GraphLayer layer, OnnxNodes nodes, string x) =>
        layer.Activation.IsSoftmax ? nodes.Add("Softmax <axis = 1>", x)
        : layer.Activation.IsIdentity ? x
        : OnnxFormula.Write(nodes, layer.Activation.Value!, x);

    private static IEnumerable<string> Parameters(GraphLayer layer)
    {
        if (!layer.Weights.IsEmpty)
            yield return Typed(Sizes(layer.Definition.WeightShape(layer.Declaration, layer.Input, layer.Output)), OnnxNodes.Weight(layer));
        if (!layer.Biases.IsEmpty)
            yield return Typed(Sizes(layer.Definition.BiasShape(layer.Declaration, layer.Input, layer.Output)), OnnxNodes.Bias(layer));
    }

    private static string Samples(Shape shape, string name) => Typed($"samples, {Sizes(shape.Sizes)}", name);

    private static string Typed(string sizes, string name) => $"float[{sizes}] {name}";

    private static string Sizes(IEnumerable<int> sizes) => string.Join(", ", sizes.Select(size => Limits.Text(size)));
}
