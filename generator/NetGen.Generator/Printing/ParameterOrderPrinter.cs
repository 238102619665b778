using NetGen.Generator.Graphs;

namespace NetGen.Generator.Printing;

/// <summary>The members that translate between the network's storage order and PyTorch's.</summary>
internal static class ParameterOrderPrinter
{
    public static void Print(CodeWriter writer, Graph graph)
    {
        writer.Line("""
            /// <inheritdoc/>
            public void ExportParameters(Span<float> destination) => ToStandardOrder(Parameters, destination);

            /// <inheritdoc/>
            public void ImportParameters(ReadOnlySpan<float> source) => FromStandardOrder(source, Parameters);

            """);
        PrintMember(writer, graph, "ToStandardOrder", "storage", "standard", toStandard: true);
        writer.Line();
        PrintMember(writer, graph, "FromStandardOrder", "standard", "storage", toStandard: false);
    }

    private static void PrintMember(CodeWriter writer, Graph graph, string member, string source, string destination, bool toStandard)
    {
        string name = graph.Declaration.Place.TypeName;
        writer.Line("/// <inheritdoc/>");
        using (writer.Braces($"public void {member}(ReadOnlySpan<float> {source}, Span<float> {destination})"))
        {
            foreach (string vector in new[] { source, destination })
                writer.Line($"Arguments.Length({vector}.Length, ParameterCount, nameof({vector}), nameof({name}));");
            foreach (var layer in graph.Layers.Where(layer => !layer.Weights.IsEmpty))
            {
                var (rows, columns) = layer.Definition.StorageOrder(layer);
                (rows, columns) = toStandard ? (rows, columns) : (columns, rows);
                writer.Line(FormattableString.Invariant(
                    $"ParameterOrder.Transpose({Part(source, layer.Weights)}, {rows}, {columns}, {Part(destination, layer.Weights)}); // {layer.Name}"));
                if (!layer.Biases.IsEmpty)
                    writer.Line($"{Part(source, layer.Biases)}.CopyTo({Part(destination, layer.Biases)});");
            }
        }
    }

    private static string Part(string vector, Slice slice) => FormattableString.Invariant($"{vector}.Slice({slice.Start}, {slice.Length})");
}
