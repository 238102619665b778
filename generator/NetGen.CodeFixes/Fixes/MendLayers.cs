using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NetGen.CodeFixes;

/// <summary>Offers what the analysis itself knows to mend: a missing Flatten, an activation that the loss asks for, a number of units.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MendLayers))]
public sealed class MendLayers() : NetworkFix("NG0010", "NG0012", "NG0041", "NG0042", "NG0043")
{
    private protected override IEnumerable<Proposal> Proposals(DeclaredNetwork network, Diagnostic diagnostic)
    {
        foreach (var remedy in network.FaultsAt(diagnostic).SelectMany(fault => fault.Remedies))
        {
            if (LayerText.Changes(network, remedy) is { } changes)
                yield return new(remedy.Title, remedy.Key, changes);
        }
    }
}
