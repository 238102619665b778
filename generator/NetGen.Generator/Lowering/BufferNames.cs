using NetGen.Generator.Graphs;

namespace NetGen.Generator.Lowering;

/// <summary>What buffers are called in generated code: the field's letters and the layer's number; gradients carry llm.c's d.</summary>
internal static class BufferNames
{
    public const string Inputs = "x";
    public const string Targets = "t";
    public const string OutputGradient = "dy";

    public static string Input(GraphLayer layer) => layer.Index == 0 ? Inputs : $"y{layer.Index - 1}";

    public static string Output(GraphLayer layer) => $"y{layer.Index}";

    public static string PreActivation(GraphLayer layer) => $"z{layer.Index}";

    public static string Slope(GraphLayer layer) => $"slope{layer.Index}";

    public static string Delta(GraphLayer layer) => $"dz{layer.Index}";
}
