using NetGen.Generator.Analysis;
using NetGen.Generator.Graphs;
using NetGen.Generator.Lowering;

namespace NetGen.Generator.Printing;

/// <summary>The layers as a table of plain text.</summary>
internal static class LayerTable
{
    private static readonly string[] s_header = ["layer", "shape", "activation", "weights", "biases", "multiply-adds", "code form"];

    public static IReadOnlyList<string> Lines(Graph graph)
    {
        var rows = new List<string[]> { s_header };
        rows.AddRange(graph.Layers.Select(layer => new[]
        {
            layer.Name,
            $"{Sizes(layer.Input)} → {Sizes(layer.Output)}",
            layer.Activation.Name,
            Range(layer.Weights),
            Range(layer.Biases),
            Limits.Text(layer.Definition.MultiplyAdds(layer)),
            CodeFormChoice.For(layer, graph).Form.ToString(),
        }));
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        return [.. rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())];
    }

    private static string Sizes(Shape shape) => string.Join("×", shape.Sizes.Select(size => Limits.Text(size)));

    private static string Range(Slice slice) => slice.IsEmpty ? "–" : $"{Limits.Text(slice.Start)}…{Limits.Text(slice.End - 1)}";
}
