using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NetGen.Playground;

/// <summary>Reads lessons from Markdown: headings, paragraphs, lists and code.</summary>
internal static class LessonReader
{
    /// <summary>The lesson that a text is; what is none of the four is left out.</summary>
    public static Lesson Read(string markdown) => new([.. Markdown.Parse(markdown).SelectMany(BlocksOf)]);

    private static IEnumerable<LessonBlock> BlocksOf(Block block) => block switch
    {
        HeadingBlock heading => [new(heading.Level == 1 ? LessonKind.Title : LessonKind.Heading, TextOf(heading))],
        ParagraphBlock paragraph => [new(LessonKind.Paragraph, TextOf(paragraph))],
        CodeBlock code => [new(LessonKind.Code, code.Lines.ToString())],
        ListBlock list => list.SelectMany(item => ((ListItemBlock)item).SelectMany(BlocksOf))
            .Select(part => part.Kind == LessonKind.Paragraph ? part with { Kind = LessonKind.Point } : part),
        QuoteBlock quote => quote.SelectMany(BlocksOf),
        _ => [],
    };

    private static string TextOf(LeafBlock block) => string.Concat((block.Inline?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));
}
