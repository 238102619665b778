using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Parsing;

/// <summary>The attributes of a class that declare its network, in the order in which they are written.</summary>
internal sealed class NetworkAttributes
{
    /// <summary>Names as metadata has them: no @ before keywords.</summary>
    private static readonly SymbolDisplayFormat s_unescaped = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private NetworkAttributes(AttributeData? network, AttributeData? input, IReadOnlyList<AttributeData> layers, AttributeData? loss)
    {
        Network = network;
        Input = input;
        Layers = layers;
        Loss = loss;
    }

    public AttributeData? Network { get; }

    public AttributeData? Input { get; }

    public IReadOnlyList<AttributeData> Layers { get; }

    public AttributeData? Loss { get; }

    public static NetworkAttributes Of(INamedTypeSymbol type)
    {
        // Symbols list attributes part by part in file order; where they are written decides the order in which data flows.
        var written = type.GetAttributes()
            .OrderBy(attribute => attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(attribute => attribute.ApplicationSyntaxReference?.Span.Start)
            .ToList();
        return new(
            written.FirstOrDefault(attribute => Is(attribute, RuntimeNames.NetworkAttribute)),
            written.FirstOrDefault(attribute => Is(attribute, RuntimeNames.InputAttribute)),
            [.. written.Where(IsLayer)],
            written.FirstOrDefault(attribute => Is(attribute, RuntimeNames.LossAttribute)));
    }

    public static bool IsLayer(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass?.BaseType; type is not null; type = type.BaseType)
        {
            if (Is(type, RuntimeNames.LayerAttribute))
                return true;
        }

        return false;
    }

    /// <summary>The name by which a type is found in a compilation: namespace, containing types with +, arity with `.</summary>
    public static string FullName(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (type.ContainingType is { } container)
            return FullName(container) + "+" + type.MetadataName;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(s_unescaped) + "." + type.MetadataName : type.MetadataName;
    }

    private static bool Is(AttributeData attribute, string fullName) => attribute.AttributeClass is { } type && Is(type, fullName);

    /// <summary>Most names differ in their last part already, and the parser asks after every key stroke.</summary>
    private static bool Is(INamedTypeSymbol type, string fullName) => fullName.EndsWith(type.MetadataName, StringComparison.Ordinal) && FullName(type) == fullName;
}
