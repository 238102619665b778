using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Parsing;

/// <summary>What keeps a class from being a network, in the words of NG0016.</summary>
internal static class UnfitClass
{
    public static string? ThatCannotBeExtended(INamedTypeSymbol type, Compilation compilation) =>
        type.IsStatic ? "static"
        : type.IsRecord ? "a record"
        : IsFileLocal(type) ? "file-local"
        : HasPrimaryConstructor(type) ? "a class with a primary constructor"
        : !IsMadeWithoutArguments(type.BaseType!, type, compilation) ? $"derived from '{type.BaseType!.Name}', which has no constructor without arguments"
        : null;

    public static string? ThatCanBeExtended(INamedTypeSymbol type) =>
        type.IsAbstract ? "abstract"
        : HasRequiredMembers(type) ? "a class with required members"
        : null;

    private static bool IsFileLocal(INamedTypeSymbol? type) => type is not null && (type.IsFileLocal || IsFileLocal(type.ContainingType));

    private static bool HasPrimaryConstructor(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });

    private static bool IsMadeWithoutArguments(INamedTypeSymbol baseType, INamedTypeSymbol type, Compilation compilation) =>
        baseType.TypeKind == TypeKind.Error || baseType.InstanceConstructors.Any(constructor =>
            constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams) && compilation.IsSymbolAccessibleWithin(constructor, type));

    private static bool HasRequiredMembers(INamedTypeSymbol? type) =>
        type is not null && (type.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) || HasRequiredMembers(type.BaseType));
}
