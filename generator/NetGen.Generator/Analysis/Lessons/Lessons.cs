using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Analysis;

/// <summary>What is worth knowing about a network that compiles but will hardly learn as its author hopes: warnings, which can be silenced.</summary>
internal static class Lessons
{
    public static IEnumerable<Fault> Of(Graph graph) =>
    [
        .. SquaredProbabilities.In(graph),
        .. UnfitInitializers.In(graph),
        .. LinearPairs.In(graph),
        .. DroppedOutputs.In(graph),
    ];
}
