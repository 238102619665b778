using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.CodeFixes;

/// <summary>NG0012 and NG0040: puts a loss that fits the last layer in the place of one that does not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeLoss))]
public sealed class ChangeLoss() : NetworkFix("NG0012", "NG0040")
{
    private protected override IEnumerable<Proposal> Proposals(DeclaredNetwork network, Diagnostic diagnostic)
    {
        var written = DeclaredNetwork.Syntax(network.Attributes.Loss)?.Name.DescendantNodesAndSelf().OfType<TypeArgumentListSyntax>().FirstOrDefault()?.Arguments[0];
        if (written is null)
            yield break;
        foreach (var loss in LossChoice.For(network, network.Declaration))
            yield return new($"Use {loss.Type.Name}, {loss.Purpose}", loss.Type.Name, [SourceChange.Replace(written, network.NameAt(written, loss.Type))]);
    }
}
