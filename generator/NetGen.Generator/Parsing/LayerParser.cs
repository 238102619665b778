using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>Reads one layer's attribute.</summary>
internal static class LayerParser
{
    public static LayerDeclaration Parse(AttributeData attribute)
    {
        var type = attribute.AttributeClass!;
        var activation = type.Arity == 0 ? ActivationDeclaration.Identity
            : StructParser.Argument(attribute, RuntimeNames.ActivationInterface) is { } argument ? StructParser.Activation(argument)
            : null;
        return new(Kind(type), AttributeReader.Sizes(attribute), AttributeReader.Options(attribute), activation);
    }

    /// <summary>The attribute's name without its suffix, and without its namespace where that is the runtime's.</summary>
    private static string Kind(INamedTypeSymbol type)
    {
        const string suffix = "Attribute";
        string name = NetworkAttributes.FullName(type).Split('`')[0];
        if (name.EndsWith(suffix, StringComparison.Ordinal))
            name = name.Substring(0, name.Length - suffix.Length);
        return name.StartsWith(RuntimeNames.Namespace + ".", StringComparison.Ordinal) ? name.Substring(RuntimeNames.Namespace.Length + 1)
            : name.Contains('.') ? name
            : "global::" + name;
    }
}
