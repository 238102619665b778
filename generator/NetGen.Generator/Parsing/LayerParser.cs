using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>Reads one layer's attribute.</summary>
internal static class LayerParser
{
    public static LayerDeclaration Parse(AttributeData attribute)
    {
        var type = attribute.AttributeClass!;
        const string suffix = "Attribute";
        string kind = type.Name.EndsWith(suffix, StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - suffix.Length) : type.Name;
        var activation = type.TypeArguments.Length == 0
            ? ActivationDeclaration.Identity
            : type.TypeArguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } argument ? StructParser.Activation(argument) : null;
        return new(kind, AttributeReader.Sizes(attribute), AttributeReader.Options(attribute), activation);
    }
}
