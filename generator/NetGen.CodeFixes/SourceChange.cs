using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.CodeFixes;

/// <summary>Characters of one file replaced by others.</summary>
internal sealed record SourceChange(SyntaxTree Tree, TextChange Change)
{
    public static SourceChange Replace(SyntaxNodeOrToken old, string text) => new(old.SyntaxTree!, new TextChange(old.Span, text));

    public static SourceChange Replace(SyntaxTree tree, int start, int end, string text) => new(tree, new TextChange(TextSpan.FromBounds(start, end), text));

    public static SourceChange Insert(SyntaxTree tree, int position, string text) => Replace(tree, position, position, text);

    /// <summary>Whether both want the same characters, and not the same of them.</summary>
    public bool Contradicts(SourceChange other) => Tree == other.Tree && this != other && Change.Span.OverlapsWith(other.Change.Span);

    /// <summary>The solution with all the changes made; the same change twice is made once.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<SourceChange> changes, CancellationToken cancellation)
    {
        var changed = solution;
        foreach (var file in changes.Distinct().GroupBy(change => change.Tree))
        {
            if (solution.GetDocumentId(file.Key) is not { } document)
                continue; // A generated file: the build writes it anew.
            var text = await file.Key.GetTextAsync(cancellation).ConfigureAwait(false);
            changed = changed.WithDocumentText(document, text.WithChanges(file.Select(change => change.Change).OrderBy(change => change.Span)));
        }

        return changed;
    }
}
