using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Layers;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>The backward pass of a layer: deltas to the layer before, and gradients to its own parameters.</summary>
internal static class BackwardLowering
{
    public static Kernel InputGradient(GraphLayer layer, GraphLayer previous)
    {
        var code = new KernelBuilder();
        string target = BufferNames.Delta(previous);
        layer.Definition.InputGradient(layer, code, Pass(layer), (index, gradient) => code.Store(target, index, Slopes.Times(gradient, previous, index)));
        bool hasSlopes = Slopes.Exist(previous);
        string sum = layer.Definition.InputGradientFormula(layer);
        string[] slope = Slopes.ByOutput(previous) is { } byOutput ? [$"slopeᵢ = {FormulaText.Of(byOutput)}"] : [];
        return new($"{KernelNames.Of(layer)}InputGradient", $"{layer.Name}: its deltas carried back {(layer.Weights.IsEmpty ? "to what entered" : "through its weights")}{(hasSlopes ? $" and the activation of {previous.Name}" : "")}.",
            [hasSlopes ? $"dzᵢ = slopeᵢ · {sum}" : $"dzᵢ = {sum}", .. slope], code.Statements);
    }

    public static Kernel ParameterGradient(GraphLayer layer)
    {
        var code = new KernelBuilder();
        layer.Definition.ParameterGradient(layer, code, Pass(layer));
        return new($"{KernelNames.Of(layer)}Gradient", $"{layer.Name}: the gradient by its weights{(layer.Biases.IsEmpty ? "" : " and biases")}, summed over samples.",
            layer.Definition.ParameterGradientFormula(layer).ToEquatableArray(), code.Statements);
    }

    private static LayerPass Pass(GraphLayer layer) => new(BufferNames.Input(layer), BufferNames.Output(layer), BufferNames.Delta(layer));
}
