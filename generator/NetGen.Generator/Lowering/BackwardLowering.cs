using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>The backward pass of a layer: deltas to the layer before, and gradients to its own parameters.</summary>
internal static class BackwardLowering
{
    public static Kernel InputGradient(GraphLayer layer, GraphLayer previous)
    {
        var code = new KernelBuilder();
        string target = BufferNames.Delta(previous);
        bool hasSlopes = ForwardLowering.HasSlopes(previous);
        layer.Definition.InputGradient(layer, code, BufferNames.Delta(layer), (index, gradient) =>
            code.Store(target, index, hasSlopes ? gradient * new Element(BufferNames.Slope(previous), index) : gradient));
        return new($"{KernelNames.Of(layer)}InputGradient", $"{layer.Name}: its deltas carried back through its weights{(hasSlopes ? $" and the activation of {previous.Name}" : "")}.",
            [hasSlopes ? "dzᵢ = slopeᵢ · Σⱼ wᵢⱼ·dzⱼ" : "dzᵢ = Σⱼ wᵢⱼ·dzⱼ"], code.Statements);
    }

    public static Kernel ParameterGradient(GraphLayer layer)
    {
        var code = new KernelBuilder();
        layer.Definition.ParameterGradient(layer, code, BufferNames.Input(layer), BufferNames.Delta(layer));
        return new($"{KernelNames.Of(layer)}Gradient", $"{layer.Name}: the gradient by its weights{(layer.Biases.IsEmpty ? "" : " and biases")}, summed over samples.",
            layer.Biases.IsEmpty ? ["dwᵢⱼ = Σ xᵢ·dzⱼ"] : ["dwᵢⱼ = Σ xᵢ·dzⱼ", "dbⱼ = Σ dzⱼ"], code.Statements);
    }
}
