using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.CodeFixes;

/// <summary>NG0004: moves the layers of all parts to the part where the first of them stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GatherLayers))]
public sealed class GatherLayers() : NetworkFix("NG0004")
{
    private protected override IEnumerable<Proposal> Proposals(DeclaredNetwork network, Diagnostic diagnostic)
    {
        var layers = network.Attributes.Layers.Select(DeclaredNetwork.Syntax).OfType<AttributeSyntax>().ToList();
        var home = Part(layers[0]);
        var last = layers.Last(layer => Part(layer) == home);
        var strays = layers.Where(layer => Part(layer) != home).ToList();
        yield return new(
            $"Gather the layers of '{network.Type.Name}' on one part, in the order of its files",
            nameof(GatherLayers),
            [AttributeText.Follow(last, [.. strays.Select(layer => layer.ToString())]), .. strays.GroupBy(layer => layer.Parent).SelectMany(Removals)]);
    }

    private static TypeDeclarationSyntax? Part(SyntaxNode layer) => layer.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    private static IEnumerable<SourceChange> Removals(IGrouping<SyntaxNode?, AttributeSyntax> list) => AttributeText.Remove((AttributeListSyntax)list.Key!, [.. list]);
}
