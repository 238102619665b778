using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Analysis;

/// <summary>
/// NG0042: two linear layers in a row. A product of matrices is a matrix: together they compute what the second computes alone,
/// unless the first is narrower than both its neighbours, as in a factorisation.
/// </summary>
internal static class LinearPairs
{
    public static IEnumerable<Fault> In(Graph graph)
    {
        foreach (var (first, second) in graph.Computed.Zip(graph.Computed.Skip(1), (first, second) => (first, second)))
        {
            if (IsMatrix(first) && IsMatrix(second) && first.Activation.IsIdentity && first.Output.Count >= Math.Min(first.Input.Count, second.Output.Count))
                yield return Fault.AtLayer(first.Index, "NG0042", first.Name, second.Name) with { Remedies = [Bend(first, graph), Remove(first, second)] };
        }
    }

    private static bool IsMatrix(GraphLayer layer) => layer.Input.IsVector && layer.Definition.Fans(layer) is not null;

    /// <summary>An activation that the network uses elsewhere, else ReLU.</summary>
    private static Remedy Bend(GraphLayer layer, Graph graph)
    {
        var used = graph.Layers.Take(graph.Layers.Count - 1).Select(other => other.Activation).FirstOrDefault(activation => !activation.IsIdentity)?.Declaration;
        return new($"Give {layer.Name} the activation {used?.Name ?? "ReLU"}", [new(layer.Index, LayerChange.Activation, used?.FullName ?? "NetGen.ReLU")]);
    }

    private static Remedy Remove(GraphLayer layer, GraphLayer next) => new($"Remove {layer.Name}: {next.Name} computes as much alone", [new(layer.Index, LayerChange.Remove)]);
}
