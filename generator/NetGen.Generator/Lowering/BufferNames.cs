using NetGen.Generator.Graphs;

namespace NetGen.Generator.Lowering;

/// <summary>What buffers are called in generated code: the field's letters and the layer's number; gradients carry llm.c's d.</summary>
internal static class BufferNames
{
    public const string Inputs = "x";
    public const string Targets = "t";
    public const string OutputGradient = "dy";

    /// <summary>Whether the buffer's rows can be the caller's own memory.</summary>
    public static bool IsCallers(string buffer) => buffer is Inputs or Targets or OutputGradient;

    /// <summary>Whether the buffer holds gradients, of which lanes without a sample have none.</summary>
    public static bool IsGradient(string buffer) => buffer == OutputGradient || buffer.StartsWith("dz", StringComparison.Ordinal);

    public static string Input(GraphLayer layer) => layer.Previous is null ? Inputs : Output(layer.Previous);

    public static string Output(GraphLayer layer) => $"y{layer.Index}";

    /// <summary>What a loss that takes the activation into itself reads.</summary>
    public static string PreActivation(GraphLayer layer) => layer.Activation.IsIdentity ? Output(layer) : $"z{layer.Index}";

    public static string Slope(GraphLayer layer) => $"slope{layer.Index}";

    public static string Delta(GraphLayer layer) => $"dz{layer.Index}";
}
