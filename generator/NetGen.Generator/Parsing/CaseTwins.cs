using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Parsing;

/// <summary>Finds networks whose names differ only by case: generated files are named after classes, and file names do not tell case apart.</summary>
internal static class CaseTwins
{
    /// <summary>Members by name whatever the case, listed once for all networks beside each other; they are forgotten with their compilation.</summary>
    private static readonly ConditionalWeakTable<INamespaceOrTypeSymbol, ILookup<string, INamespaceOrTypeSymbol>> s_members = new();

    /// <summary>Every network of the project called like this one but for case, this one included, in ordinal order.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol type, Compilation compilation)
    {
        string name = NetworkAttributes.FullName(type);
        return [.. SamePath(compilation.Assembly.GlobalNamespace, type)
            .Where(other => string.Equals(NetworkAttributes.FullName(other), name, StringComparison.OrdinalIgnoreCase))
            .Where(other => AttributeReader.Find(other, RuntimeNames.NetworkAttribute) is not null)
            .OrderBy(NetworkAttributes.FullName, StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> SamePath(INamespaceOrTypeSymbol root, INamedTypeSymbol type)
    {
        IEnumerable<INamespaceOrTypeSymbol> candidates = [root];
        foreach (string step in NetworkAttributes.FullName(type).Split('.', '+'))
        {
            candidates = candidates.SelectMany(candidate => s_members.GetValue(candidate, MembersOf)[step]);
        }

        return candidates.OfType<INamedTypeSymbol>();
    }

    private static ILookup<string, INamespaceOrTypeSymbol> MembersOf(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().OfType<INamespaceOrTypeSymbol>().ToLookup(member => member.MetadataName, StringComparer.OrdinalIgnoreCase);
}
