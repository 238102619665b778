using NetGen.Generator.Graphs;

namespace NetGen.Generator.Lowering;

/// <summary>What buffers are called in generated code: the field's letters and the layer's number; gradients carry llm.c's d.</summary>
internal static class BufferNames
{
    public const string Inputs = "x";
    public const string Targets = "t";
    public const string OutputGradient = "dy";

    /// <summary>Whether the buffer's rows are the caller's own memory.</summary>
    public static bool IsCallers(string buffer) => buffer is Inputs or Targets or OutputGradient;

    /// <summary>Whether the buffer holds gradients, of which lanes without a sample have none.</summary>
    public static bool IsGradient(string buffer) => buffer.StartsWith("d", StringComparison.Ordinal);

    public static string Input(GraphLayer layer) => layer.Index == 0 ? Inputs : $"y{layer.Index - 1}";

    public static string Output(GraphLayer layer) => $"y{layer.Index}";

    public static string PreActivation(GraphLayer layer) => $"z{layer.Index}";

    public static string Slope(GraphLayer layer) => $"slope{layer.Index}";

    public static string Delta(GraphLayer layer) => $"dz{layer.Index}";
}
