using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Analysis;

/// <summary>
/// NG0040: the squared error of probabilities. On its way back it is multiplied by the slope of the sigmoid or softmax, which vanishes where the answer is sure,
/// so that the surest mistakes teach least; a cross-entropy's gradient by the logit is y − t.
/// </summary>
internal static class SquaredProbabilities
{
    public static IEnumerable<Fault> In(Graph graph)
    {
        if (IsOfProbabilities(graph.Last.Activation) && IsSquare(graph.Loss))
            yield return Fault.AtLoss("NG0040", graph.Loss.Declaration.Name, graph.Last.Activation.Name, graph.Last.Name);
    }

    private static bool IsOfProbabilities(GraphActivation activation) => (OutputKind)activation.Declaration.Output is OutputKind.Probabilities or OutputKind.Classes;

    /// <summary>A square, whatever its scale, has a constant second derivative.</summary>
    private static bool IsSquare(GraphLoss loss) => loss.Slope is { } slope && Differentiation.Derive(slope, loss.Variable) is Number { Value: > 0 };
}
