using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>Reads the structs that stand for activations and losses. Built-in ones are read like a user's own.</summary>
internal static class StructParser
{
    /// <summary>The struct that an attribute's type argument names; null where the compiler has refused it.</summary>
    public static INamedTypeSymbol? Argument(AttributeData attribute, string interfaceName) =>
        attribute.AttributeClass?.TypeArguments.FirstOrDefault() is INamedTypeSymbol { TypeKind: TypeKind.Struct } type && type.AllInterfaces.Any(found => NetworkAttributes.FullName(found) == interfaceName)
            ? type
            : null;

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
    public static LossDeclaration? Loss(AttributeData lossAttribute) =>
        Argument(lossAttribute, RuntimeNames.LossInterface) is { } type ? Loss(type) : null;

    public static LossDeclaration Loss(INamedTypeSymbol type)
    {
        var attribute = AttributeReader.Find(type, RuntimeNames.LossFormulaAttribute);
        if (attribute is null)
            return new(type.Name, "", null, null, null, 0);
        var after = AttributeReader.Named(attribute, "After") as INamedTypeSymbol is { TypeKind: not TypeKind.Error } found ? found : null;
        return new(
            type.Name,
            AttributeReader.FirstText(attribute) ?? "",
            after is null ? null : NetworkAttributes.FullName(after),
            after?.Name,
            AttributeReader.Named(attribute, "Fused") as string,
            AttributeReader.Named(attribute, "Output") is int output ? output : 0);
    }
}
