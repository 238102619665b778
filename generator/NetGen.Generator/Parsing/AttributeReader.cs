using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>Reads an attribute's arguments as plain values.</summary>
internal static class AttributeReader
{
    /// <summary>The constructor's whole numbers in order; none where the compiler has refused one of its arguments.</summary>
    public static EquatableArray<int> Sizes(AttributeData attribute) => attribute.ConstructorArguments.Any(argument => argument.Kind == TypedConstantKind.Error)
        ? []
        : attribute.ConstructorArguments.Select(argument => argument.Value).OfType<int>().ToEquatableArray();

    /// <summary>The named arguments that are numbers, flags or choices, and those of the constructor's that are no sizes, by their parameters' names.</summary>
    public static EquatableArray<LayerOption> Options(AttributeData attribute)
    {
        var parameters = attribute.AttributeConstructor?.Parameters ?? [];
        return parameters.Zip(attribute.ConstructorArguments, (parameter, argument) => (parameter.Name, Value: argument))
            .Where(argument => argument.Value.Kind != TypedConstantKind.Error && argument.Value.Kind != TypedConstantKind.Array && argument.Value.Value is not int)
            .Concat(attribute.NamedArguments.Select(argument => (Name: argument.Key, argument.Value)))
            .Where(argument => argument.Value is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Value: not (null or string or char) })
            .Select(argument => new LayerOption(argument.Name, Convert.ToDouble(argument.Value.Value, CultureInfo.InvariantCulture)))
            .ToEquatableArray();
    }

    public static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name) is { Key: not null } found ? found.Value.Value : null;

    public static string? FirstText(AttributeData attribute) =>
        attribute.ConstructorArguments.Select(argument => argument.Value).OfType<string>().FirstOrDefault();

    public static AttributeData? Find(INamedTypeSymbol type, string attributeName) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } found && NetworkAttributes.FullName(found) == attributeName);
}
