using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Analysis;

/// <summary>NG0043: dropout just before the output. What it drops are the answers themselves, and no layer after it can learn to do without them.</summary>
internal static class DroppedOutputs
{
    public static IEnumerable<Fault> In(Graph graph)
    {
        var last = graph.Last;
        if (last.Declaration.Kind == "Dropout")
            yield return Fault.AtLayer(last.Index, "NG0043", last.Name) with { Remedies = [.. MoveUp(graph, last), new($"Remove {last.Name}", [new(last.Index, LayerChange.Remove)])] };
    }

    private static IEnumerable<Remedy> MoveUp(Graph graph, GraphLayer last)
    {
        if (last.Index > 0 && graph.Layers[last.Index - 1] is { HasParameters: true } before)
            yield return new($"Put {last.Name} before {before.Name}", [new(last.Index, LayerChange.MoveUp)]);
    }
}
