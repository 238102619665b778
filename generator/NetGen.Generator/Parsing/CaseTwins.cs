using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Parsing;

/// <summary>Finds networks whose names differ only by case: generated files are named after classes, and file names do not tell case apart.</summary>
internal static class CaseTwins
{
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
            candidates = candidates.SelectMany(candidate => candidate.GetMembers().OfType<INamespaceOrTypeSymbol>()
                .Where(member => string.Equals(member.MetadataName, step, StringComparison.OrdinalIgnoreCase)));
        }

        return candidates.OfType<INamedTypeSymbol>();
    }
}
