using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.CodeFixes;

/// <summary>Writes attributes beside others in the way in which those are written: on lines of their own, side by side, or in one list.</summary>
internal static class AttributeText
{
    public static SourceChange Precede(AttributeSyntax attribute, string text)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        return list.Attributes.Count > 1
            ? SourceChange.Insert(attribute.SyntaxTree, attribute.SpanStart, text + ", ")
            : SourceChange.Insert(attribute.SyntaxTree, list.SpanStart, $"[{text}]{Separator(list)}");
    }

    public static SourceChange Follow(AttributeSyntax attribute, params IReadOnlyList<string> texts)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
            return SourceChange.Insert(attribute.SyntaxTree, attribute.Span.End, string.Concat(texts.Select(text => ", " + text)));
        // A comment at the end of the line belongs to what stands before it.
        int end = IsAlone(list) ? LineAt(list, list.Span.End).End : list.Span.End;
        return SourceChange.Insert(attribute.SyntaxTree, end, string.Concat(texts.Select(text => $"{Separator(list)}[{text}]")));
    }

    public static SourceChange Remove(AttributeSyntax attribute) => Remove((AttributeListSyntax)attribute.Parent!, [attribute]).Single();

    /// <summary>Takes attributes out of their list, or the list itself where none is left.</summary>
    public static IEnumerable<SourceChange> Remove(AttributeListSyntax list, IReadOnlyList<AttributeSyntax> attributes)
    {
        var (tree, all) = (list.SyntaxTree, list.Attributes);
        int kept = all.LastIndexOf(attribute => !attributes.Contains(attribute));
        if (kept < 0)
            return [Remove(list)];
        var early = attributes
            .Where(attribute => all.IndexOf(attribute) < kept)
            .Select(attribute => SourceChange.Replace(tree, attribute.SpanStart, all[all.IndexOf(attribute) + 1].SpanStart, ""));
        return kept == all.Count - 1 ? early : early.Append(SourceChange.Replace(tree, all[kept].Span.End, all[all.Count - 1].Span.End, ""));
    }

    /// <summary>Takes the whole line where nothing else stands on it, else the spaces after the list too.</summary>
    private static SourceChange Remove(AttributeListSyntax list)
    {
        var text = list.SyntaxTree.GetText();
        int end = list.Span.End;
        while (end < text.Length && text[end] == ' ')
            end++;
        return IsAlone(list) && end == LineAt(list, end).End
            ? SourceChange.Replace(list.SyntaxTree, LineAt(list, list.SpanStart).Start, LineAt(list, end).EndIncludingLineBreak, "")
            : SourceChange.Replace(list.SyntaxTree, list.SpanStart, end, "");
    }

    /// <summary>What stands between a list and its neighbour: nothing, a space, or a line's end with the next line's indentation.</summary>
    private static string Separator(AttributeListSyntax list)
    {
        var text = list.SyntaxTree.GetText();
        if (!IsAlone(list))
            return (list.SpanStart > 0 && text[list.SpanStart - 1] == ' ') || (list.Span.End < text.Length && text[list.Span.End] == ' ') ? " " : "";
        var (first, last) = (LineAt(list, list.SpanStart), LineAt(list, list.Span.End));
        return text.ToString(TextSpan.FromBounds(last.End, last.EndIncludingLineBreak)) + text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart));
    }

    /// <summary>Whether nothing but a comment stands beside the list on its lines.</summary>
    private static bool IsAlone(AttributeListSyntax list)
    {
        var (before, after) = (list.GetFirstToken().GetPreviousToken(), list.GetLastToken().GetNextToken());
        return (before == default || LineAt(list, before.Span.End) != LineAt(list, list.SpanStart))
            && (after == default || LineAt(list, after.SpanStart) != LineAt(list, list.Span.End));
    }

    private static TextLine LineAt(AttributeListSyntax list, int position) => list.SyntaxTree.GetText().Lines.GetLineFromPosition(position);
}
