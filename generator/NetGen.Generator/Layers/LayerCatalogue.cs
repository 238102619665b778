namespace NetGen.Generator.Layers;

/// <summary>Every kind of layer that NetGen knows, one line each.</summary>
internal static class LayerCatalogue
{
    private static readonly Dictionary<string, LayerDefinition> s_byKind = new LayerDefinition[]
    {
        new DenseDefinition(),
        new Conv2DDefinition(),
        new MaxPool2DDefinition(),
        new AveragePool2DDefinition(),
        new GlobalAveragePool2DDefinition(),
        new FlattenDefinition(),
        new DropoutDefinition(),
        new LayerNormDefinition(),
    }.ToDictionary(definition => definition.Kind, StringComparer.Ordinal);

    public static IEnumerable<string> Names => s_byKind.Keys.OrderBy(name => name, StringComparer.Ordinal);

    public static LayerDefinition? Find(string kind) => s_byKind.TryGetValue(kind, out var definition) ? definition : null;
}
