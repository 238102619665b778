using Microsoft.CodeAnalysis;
using NetGen.Generator.Parsing;

namespace NetGen.CodeFixes;

/// <summary>The runtime's attributes as code calls them: without their suffix, and without the namespace where a using allows it.</summary>
internal static class RuntimeAttribute
{
    private const string Suffix = "Attribute";

    /// <summary>Such as "Flatten" or "NetGen.Flatten"; null where the project has no such attribute.</summary>
    public static string? Text(DeclaredNetwork network, SyntaxNode place, string name) =>
        network.NameAt(place, $"{RuntimeNames.Namespace}.{name}{Suffix}") is { } full ? full.Substring(0, full.Length - Suffix.Length) : null;

    /// <summary>Such as "Loss&lt;Huber&gt;".</summary>
    public static string? Loss(DeclaredNetwork network, SyntaxNode place, INamedTypeSymbol loss) =>
        network.Compilation.GetTypeByMetadataName(RuntimeNames.LossAttribute)?.Construct(loss) is { } attribute
            ? network.NameAt(place, attribute).Replace($"Loss{Suffix}<", "Loss<")
            : null;
}
