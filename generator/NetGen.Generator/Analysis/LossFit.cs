using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Analysis;

/// <summary>Whether a loss makes sense after a layer.</summary>
internal static class LossFit
{
    /// <summary>What is wrong and how to mend it; null where the loss fits.</summary>
    public static string? Problem(GraphLoss loss, GraphLayer last)
    {
        var (after, afterName) = (loss.Declaration.After, loss.Declaration.AfterName);
        bool takesLogits = after == ActivationDeclaration.Identity.FullName;
        if (takesLogits && !last.Activation.IsIdentity)
            return $"it takes logits, but {last.Activation.Name} comes before it; {Ending(last, "")}";
        if (after is not null && !takesLogits && last.Activation.Declaration.FullName != after)
            return $"it takes what {afterName} gives, but {last.Activation.Name} comes before it; {Ending(last, $"<{afterName}>")}";
        if (loss.IsRow && last.Output.Count < 2)
            return "it compares classes, but there is one output, whose probability is always 1; give the layer one unit a class";
        return null;
    }

    private static string Ending(GraphLayer last, string activation) =>
        $"{(last.Declaration.Kind == "Dense" ? "write" : "end with")} [Dense{activation}({Limits.Text(last.Output.Count)})]";
}
