using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>Reads the structs that stand for activations and losses. Built-in ones are read like a user's own.</summary>
internal static class StructParser
{
    /// <summary>The activation that a struct declares; its formula is empty where the struct has none.</summary>
    public static ActivationDeclaration Activation(INamedTypeSymbol type)
    {
        var attribute = AttributeReader.Find(type, RuntimeNames.ActivationFormulaAttribute);
        return new(
            type.Name,
            NetworkAttributes.FullName(type),
            attribute is null ? "" : AttributeReader.FirstText(attribute) ?? "",
            attribute is not null && AttributeReader.Named(attribute, "IsRectifier") is true,
            attribute is not null && AttributeReader.Named(attribute, "Output") is int output ? output : 0);
    }

    /// <summary>The loss that the attribute's type argument declares; null where the compiler has refused that type.</summary>
    public static LossDeclaration? Loss(AttributeData lossAttribute)
    {
        if (lossAttribute.AttributeClass?.TypeArguments[0] is not INamedTypeSymbol { TypeKind: not TypeKind.Error } type)
            return null;
        return Loss(type);
    }

    public static LossDeclaration Loss(INamedTypeSymbol type)
    {
        var attribute = AttributeReader.Find(type, RuntimeNames.LossFormulaAttribute);
        if (attribute is null)
            return new(type.Name, "", null, null, null, 0);
        var after = AttributeReader.Named(attribute, "After") as INamedTypeSymbol;
        return new(
            type.Name,
            AttributeReader.FirstText(attribute) ?? "",
            after is null ? null : NetworkAttributes.FullName(after),
            after?.Name,
            AttributeReader.Named(attribute, "Fused") as string,
            AttributeReader.Named(attribute, "Output") is int output ? output : 0);
    }
}
