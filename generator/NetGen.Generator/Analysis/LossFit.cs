using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Analysis;

/// <summary>Whether a loss makes sense after a layer.</summary>
internal static class LossFit
{
    /// <summary>What is wrong and how to mend it; null where the loss fits.</summary>
    public static Fault? Misfit(GraphLoss loss, GraphLayer last)
    {
        var (after, afterName) = (loss.Declaration.After, loss.Declaration.AfterName);
        bool takesLogits = after == ActivationDeclaration.Identity.FullName;
        if (takesLogits && !last.Activation.IsIdentity)
            return OfActivation(loss, last, "logits", "");
        if (after is not null && !takesLogits && last.Activation.Declaration.FullName != after)
            return OfActivation(loss, last, $"what {afterName} gives", $"<{afterName}>");
        return loss.IsRow && last.Output.Count < 2 ? OfOneOutput(loss, last) : null;
    }

    private static Fault OfActivation(GraphLoss loss, GraphLayer last, string taken, string activation)
    {
        bool isDense = last.Declaration.Kind == "Dense";
        string ending = $"[Dense{activation}({Limits.Text(last.Output.Count)})]";
        return Fault.AtLoss("NG0012", loss.Declaration.Name, last.Name, $"it takes {taken}, but {last.Activation.Name} comes before it; {(isDense ? "write" : "end with")} {ending}") with
        {
            Remedies = isDense ? [new($"Write {ending}, because {loss.Declaration.Name} takes {taken}", [new(last.Index, LayerChange.Activation, loss.Declaration.After!)])] : [],
        };
    }

    private static Fault OfOneOutput(GraphLoss loss, GraphLayer last) =>
        Fault.AtLoss("NG0012", loss.Declaration.Name, last.Name, "it compares classes, but there is one output, whose probability is always 1; give the layer one unit a class") with
        {
            Remedies = last.Declaration.Kind == "Dense" ? [new($"Give {last.Name} two units, one for each of two classes", [new(last.Index, LayerChange.Size, "2")])] : [],
        };
}
