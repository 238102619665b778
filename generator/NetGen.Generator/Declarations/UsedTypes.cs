namespace NetGen.Generator.Declarations;

/// <summary>The types that generated code calls by their short names. A test compares the list with generated code.</summary>
internal static class UsedTypes
{
    public static IReadOnlyDictionary<string, string> Namespaces { get; } = new[]
        {
            Of("System", "Span", "ReadOnlySpan", "InvalidOperationException"),
            Of("System.Runtime.CompilerServices", "MethodImpl", "MethodImplOptions"),
            Of("NetGen", "INetwork", "IDropoutNetwork", "NetworkInfo", "LayerInfo", "ParameterRange", "CodeForm", "OutputKind", "Init", "SeededRandom"),
            Of("NetGen.Kernels", "AlignedBuffer", "ThreadScratch", "Arguments", "ParameterOrder", "WeightInitializer", "SampleBlocks", "RegisterTiles", "DropoutMask", "LaneMath", "DoubleMath",
                "IFloatLanes", "IDivisibleNetwork", "Lanes512", "Lanes256", "Lanes128", "ScalarLane"),
        }
        .SelectMany(types => types)
        .ToDictionary(type => type.Name, type => type.Space, StringComparer.Ordinal);

    private static IEnumerable<(string Space, string Name)> Of(string space, params string[] names) => names.Select(name => (space, name));
}
