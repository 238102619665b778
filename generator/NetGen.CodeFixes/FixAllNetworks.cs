using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NetGen.CodeFixes;

/// <summary>Mends every finding of a file, a project or a solution in the way that was chosen for one of them.</summary>
internal sealed class FixAllNetworks : FixAllProvider
{
    public static FixAllNetworks Instance { get; } = new();

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create("Mend all networks in this way", cancellation => MendAsync(fixAllContext.WithCancellationToken(cancellation)), fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> MendAsync(FixAllContext context)
    {
        var accepted = new List<SourceChange>();
        foreach (var document in Documents(context))
        {
            foreach (var diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
            {
                var proposals = await ((NetworkFix)context.CodeFixProvider).ProposalsAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
                var proposal = proposals.FirstOrDefault(one => one.Key == context.CodeActionEquivalenceKey);

                // Of two that want the same characters the second waits for the next time.
                if (proposal is not null && !proposal.Changes.Any(change => accepted.Any(change.Contradicts)))
                    accepted.AddRange(proposal.Changes);
            }
        }

        return await SourceChange.ApplyAsync(context.Solution, accepted, context.CancellationToken).ConfigureAwait(false);
    }

    private static ImmutableArray<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => [context.Document!],
        FixAllScope.Project => [.. context.Project.Documents],
        _ => [.. context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents)],
    };
}
