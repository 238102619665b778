using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>
/// Finds names of the runtime that a user's own members and neighbours take. Generated files name their usings inside the namespace,
/// so that nothing further out matters.
/// </summary>
internal static class HiddenNames
{
    /// <summary>What a scope hides is asked once for all networks in it; it is forgotten with the scope's compilation.</summary>
    private static readonly ConditionalWeakTable<INamespaceOrTypeSymbol, string[]> s_hidden = new();

    public static EquatableArray<string> At(INamedTypeSymbol type, Compilation compilation) => Scopes(type, compilation)
        .SelectMany(scope => s_hidden.GetValue(scope, HiddenIn))
        .Distinct()
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    private static string[] HiddenIn(INamespaceOrTypeSymbol scope) =>
    [
        .. UsedTypes.Namespaces
            .Where(used => Hides(scope, used.Key, used.Value) || Hides(scope, used.Key + "Attribute", used.Value))
            .Select(used => used.Key),
    ];

    private static IEnumerable<INamespaceOrTypeSymbol> Scopes(INamedTypeSymbol type, Compilation compilation)
    {
        for (var container = type; container is not null; container = container.ContainingType)
        {
            for (var scope = container; scope is not null; scope = scope.BaseType)
                yield return scope;
        }

        if (compilation.GetCompilationNamespace(type.ContainingNamespace) is { } space)
            yield return space;
    }

    private static bool Hides(INamespaceOrTypeSymbol scope, string name, string space) =>
        scope.GetMembers(name).Any(member => member is not INamedTypeSymbol type || NetworkAttributes.FullName(type).Split('`')[0] != $"{space}.{name}");
}
