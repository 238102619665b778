using System.Globalization;
using NetGen.Generator.Analysis;
using NetGen.Generator.Graphs;
using NetGen.Generator.Lowering;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The layers as a table of plain text, for who reads the generated file and for who points at the class in an editor.</summary>
internal static class LayerTable
{
    private const string None = "–";

    private static readonly (string Head, bool IsNumber)[] s_columns =
    [
        ("layer", false), ("shape", false), ("activation", false), ("parameters", true), ("range", false), ("multiply-adds", true), ("code form", false),
    ];

    public static IReadOnlyList<string> Lines(NetworkProgram program)
    {
        var (graph, layers) = (program.Graph, program.Graph.Layers);
        string[][] rows =
        [
            [.. s_columns.Select(column => column.Head)],
            .. layers.Select(layer => Row(layer, program)),
            ["in all", "", "", Count(graph.ParameterCount), "", Count(layers.Sum(layer => layer.Definition.MultiplyAdds(layer))), ""],
        ];
        int[] widths = [.. s_columns.Select((_, column) => rows.Max(row => row[column].Length))];
        return [.. rows.Select(row => string.Join("  ", row.Select((cell, column) => s_columns[column].IsNumber ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd())];
    }

    private static string[] Row(GraphLayer layer, NetworkProgram program) =>
    [
        layer.Name,
        $"{Sizes(layer.Input)} → {Sizes(layer.Output)}",
        layer.Activation.IsIdentity && !layer.HasParameters ? None : layer.Activation.Name,
        layer.HasParameters ? Count(layer.Biases.End - layer.Weights.Start) : None,
        layer.HasParameters ? $"{Limits.Text(layer.Weights.Start)}…{Limits.Text(layer.Biases.End - 1)}" : None,
        layer.Definition.MultiplyAdds(layer) is > 0 and var multiplyAdds ? Count(multiplyAdds) : None,
        layer.Definition.IsView ? None : CodeFormChoice.For(layer, program).Form.ToString(),
    ];

    private static string Sizes(Shape shape) => string.Join("×", shape.Sizes.Select(size => Limits.Text(size)));

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
