using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.CodeFixes;

/// <summary>NG0001 and NG0006: writes partial on every part of the class and of the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartial))]
public sealed class MakePartial() : NetworkFix("NG0001", "NG0006")
{
    private protected override IEnumerable<Proposal> Proposals(DeclaredNetwork network, Diagnostic diagnostic)
    {
        var closed = Around(network.Type)
            .Where(type => Parts(type).Any(part => !IsPartial(part)))
            .ToList();
        string names = string.Join(" and ", closed.Select(type => $"'{type.Name}'"));
        yield return new($"Make {names} partial", nameof(MakePartial), [.. closed.SelectMany(Parts).Where(part => !IsPartial(part)).Select(Partial)]);
    }

    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol? type) =>
        type is null ? [] : Around(type.ContainingType).Append(type);

    private static IEnumerable<TypeDeclarationSyntax> Parts(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(part => part.GetSyntax()).OfType<TypeDeclarationSyntax>();

    private static bool IsPartial(TypeDeclarationSyntax part) => part.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>C# wants the word directly before the kind of type.</summary>
    private static SourceChange Partial(TypeDeclarationSyntax part) => SourceChange.Insert(part.SyntaxTree, part.Keyword.SpanStart, "partial ");
}
