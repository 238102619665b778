using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>The forward pass of a layer, in the variants that the passes need.</summary>
internal static class ForwardLowering
{
    /// <summary>Just the outputs.</summary>
    public static IEnumerable<Kernel> Outputs(GraphLayer layer)
    {
        yield return Forward(layer, isTraining: false);
        if (layer.Activation.IsSoftmax)
            yield return SoftmaxLowering.Forward(layer);
    }

    /// <summary>Outputs in training mode, with the activation's slopes and what else the way back needs.</summary>
    public static IEnumerable<Kernel> InTraining(GraphLayer layer)
    {
        yield return Forward(layer, isTraining: true);
        if (layer.Activation.IsSoftmax)
            yield return SoftmaxLowering.Forward(layer);
    }

    /// <summary>What the loss reads of the last layer.</summary>
    public static IEnumerable<Kernel> ForLoss(GraphLayer layer, GraphLoss loss) => TakesActivation(layer, loss) ? [Logits(layer, isTraining: false)] : Outputs(layer);

    /// <summary>What the loss and its gradient read of the last layer.</summary>
    public static IEnumerable<Kernel> ForTraining(GraphLayer layer, GraphLoss loss) => TakesActivation(layer, loss) ? [Logits(layer, isTraining: true)] : InTraining(layer);

    /// <summary>Without an activation outputs are logits.</summary>
    private static bool TakesActivation(GraphLayer layer, GraphLoss loss) => loss.OnLogits && !layer.Activation.IsIdentity;

    private static Kernel Logits(GraphLayer layer, bool isTraining)
    {
        var code = new KernelBuilder();
        layer.Definition.Forward(layer, code, BufferNames.Input(layer), BufferNames.PreActivation(layer), isTraining);
        return new($"{KernelNames.Of(layer)}Logits{(isTraining && layer.Definition.IsOtherInTraining ? "InTraining" : "")}", $"{layer.Name}, {Sizes(layer)}: pre-activations for the loss, which takes the activation into itself.",
            [layer.Definition.ForwardFormula(layer)], code.Statements);
    }

    private static Kernel Forward(GraphLayer layer, bool isTraining)
    {
        var code = new KernelBuilder();
        string output = BufferNames.Output(layer);
        bool withSlopes = isTraining && Slopes.AreKept(layer);
        layer.Definition.Forward(layer, code, BufferNames.Input(layer), output, isTraining);
        var formula = new List<string> { layer.Definition.ForwardFormula(layer) };
        bool atOnce = !withSlopes && ShortActivation.Is(layer);
        if (Slopes.Exist(layer))
        {
            if (!atOnce)
                Activate(layer, code, output, withSlopes);
            formula.Add($"yⱼ = f(zⱼ), f(x) = {FormulaText.Of(layer.Activation.Value!)}");
            if (withSlopes)
                formula.Add($"slopeⱼ = f′(zⱼ), f′(x) = {FormulaText.Of(layer.Activation.Slope!)}");
        }

        string activation = Slopes.Exist(layer) ? $", {layer.Activation.Name}" : "";
        string sentence = $"{layer.Name}, {Sizes(layer)}{activation}: from {BufferNames.Input(layer)} to {output}{(withSlopes ? " and the activation's slopes" : "")}.";
        string variant = withSlopes ? "WithSlopes" : isTraining && layer.Definition.IsOtherInTraining ? "InTraining" : "";
        return new(KernelNames.Of(layer) + variant, sentence, formula.ToEquatableArray(), atOnce ? ShortActivation.Apply(layer, output, code.Statements) : code.Statements);
    }

    /// <summary>A second loop over the units, so that the formula stands once and the sums before it stay lean.</summary>
    private static void Activate(GraphLayer layer, KernelBuilder code, string output, bool withSlopes) =>
        code.ForEach("unit", layer.Output.Count, unit =>
        {
            var z = code.Let("z", new Element(output, unit));
            var roots = withSlopes ? new[] { layer.Activation.Value!, layer.Activation.Slope! } : [layer.Activation.Value!];
            var values = SharedFormulas.Write(code, new Dictionary<string, Variable> { ["x"] = z }, roots);
            code.Store(output, unit, values[0]);
            if (withSlopes)
                code.Store(BufferNames.Slope(layer), unit, values[1]);
        });

    private static string Sizes(GraphLayer layer) => $"{layer.Input.Count} → {layer.Output.Count}";
}
