using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NetGen.CodeFixes;

/// <summary>A code fix that changes nothing but the characters it must, so that the user's spaces and comments stay as they are.</summary>
public abstract class NetworkFix : CodeFixProvider
{
    private protected NetworkFix(params string[] ids) => FixableDiagnosticIds = [.. ids];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllNetworks.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var proposal in await ProposalsAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var solution = context.Document.Project.Solution;
                context.RegisterCodeFix(
                    CodeAction.Create(proposal.Title, cancellation => SourceChange.ApplyAsync(solution, proposal.Changes, cancellation), proposal.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>What can be done about a finding, the likeliest first.</summary>
    internal async Task<IReadOnlyList<Proposal>> ProposalsAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await DeclaredNetwork.AtAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } network ? [.. Proposals(network, diagnostic)] : [];

    private protected abstract IEnumerable<Proposal> Proposals(DeclaredNetwork network, Diagnostic diagnostic);
}
