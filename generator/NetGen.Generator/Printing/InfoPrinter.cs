using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator.Analysis;
using NetGen.Generator.Graphs;
using NetGen.Generator.Lowering;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The static description of the network.</summary>
internal static class InfoPrinter
{
    public static void Print(CodeWriter writer, NetworkProgram program)
    {
        var graph = program.Graph;
        writer.Line("/// <inheritdoc/>").Line("public NetworkInfo Info => s_info;").Line();
        using (writer.Braces("private static readonly NetworkInfo s_info = new()", "};"))
        {
            writer.Line($"Name = {Quote(graph.Declaration.Place.Name.TrimStart('@'))},");
            writer.Line($"InputShape = [{Sizes(graph.Input.Sizes)}],");
            writer.Line($"Loss = {Quote(graph.Loss.Declaration.Name)},");
            writer.Line($"Output = OutputKind.{(OutputKind)graph.OutputKind},");
            writer.Line($"Declaration = {Quote(graph.Declaration.Source)},");
            writer.Line("Onnx = \"\"\"").Line(OnnxPrinter.Print(graph)).Line("\"\"\",");
            writer.Line("Layers =").Line("[");
            foreach (var layer in graph.Layers)
                PrintLayer(writer, program, layer);
            writer.Line("],");
        }
    }

    private static void PrintLayer(CodeWriter writer, NetworkProgram program, GraphLayer layer)
    {
        writer.Line($$"""
                new LayerInfo
                {
                    Name = {{Quote(layer.Name)}},
                    Index = {{Limits.Text(layer.Index)}},
                    Activation = {{Quote(layer.Activation.Name)}},
                    InputShape = [{{Sizes(layer.Input.Sizes)}}],
                    OutputShape = [{{Sizes(layer.Output.Sizes)}}],
                    Weights = new ParameterRange({{Range(layer.Weights)}}),
                    Biases = new ParameterRange({{Range(layer.Biases)}}),
                    WeightShape = [{{Sizes(layer.Definition.WeightShape(layer.Declaration, layer.Input, layer.Output))}}],{{BiasShape(layer)}}
                    L1 = {{Limits.Text(layer.Declaration.Number("L1", 0))}},
                    L2 = {{Limits.Text(layer.Declaration.Number("L2", 0))}},
                    MultiplyAdds = {{Limits.Text(layer.Definition.MultiplyAdds(layer))}},
                    CodeForm = CodeForm.{{CodeFormChoice.For(layer, program).Form}},
                },
            """);
    }

    /// <summary>Biases are a row, but for a few.</summary>
    private static string BiasShape(GraphLayer layer) => layer.Definition.BiasShape(layer.Declaration, layer.Input, layer.Output) is { Count: > 1 } shape
        ? $"\n        BiasShape = [{Sizes(shape)}],"
        : "";

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Range(Slice slice) => FormattableString.Invariant($"{slice.Start}, {slice.Length}");

    private static string Sizes(IEnumerable<int> sizes) => string.Join(", ", sizes.Select(size => size.ToString(CultureInfo.InvariantCulture)));
}
