using NetGen.Generator.Graphs;

namespace NetGen.Generator.Lowering;

/// <summary>What a layer's methods are called in generated code, such as Dense0.</summary>
internal static class KernelNames
{
    public static string Of(GraphLayer layer) => $"{layer.Declaration.Kind}{layer.Index}";
}
