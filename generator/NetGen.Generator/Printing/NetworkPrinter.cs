using System.Globalization;
using NetGen.Generator.Analysis;
using NetGen.Generator.Graphs;
using NetGen.Generator.Lowering;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The generated file: header, layer table, public members, the passes in lanes, the reference in double.</summary>
internal static class NetworkPrinter
{
    public static string Print(NetworkPasses passes)
    {
        var program = passes.Program;
        string title = $"{program.Graph.Declaration.Place.Name}: {Topology(program.Graph)}, {program.Graph.Loss.Declaration.Name}, {program.Graph.ParameterCount.ToString("N0", CultureInfo.InvariantCulture)} parameters.";
        return ClassFrame.Print(program.Graph.Declaration.Place, title, LayerTable.Lines(program), isUnsafe: true, writer =>
        {
            MembersPrinter.Print(writer, program);
            writer.Line();
            InfoPrinter.Print(writer, program);
            writer.Line();
            GlslPrinter.Print(writer, program);
            writer.Line();
            PassesPrinter.Print(writer, passes);
            writer.Line();
            ReferencePrinter.Print(writer, program);
        }, program.Draws ? "IDivisibleNetwork, IDropoutNetwork" : "IDivisibleNetwork");
    }

    /// <summary>Such as 2-8-8-1; for pictures only what enters and leaves, because the sizes between are products of three.</summary>
    private static string Topology(Graph graph) => graph.Layers.All(layer => layer.Input.IsVector)
        ? string.Join("-", graph.Layers.Select(layer => layer.Input.Count).Append(graph.OutputSize).Select(size => Limits.Text(size)))
        : $"{string.Join("×", graph.Input.Sizes.Select(size => Limits.Text(size)))} to {Limits.Text(graph.OutputSize)} in {Limits.Text(graph.Layers.Count)} layers";
}
