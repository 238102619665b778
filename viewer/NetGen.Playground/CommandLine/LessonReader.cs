using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NetGen.Playground;

/// <summary>Reads lessons from Markdown: headings, paragraphs, lists and code.</summary>
internal static class LessonReader
{
    /// <summary>The longest lesson: a hundred pages, and short enough to be read at once whatever it holds.</summary>
    public const int MostBytes = 1 << 18;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lesson that a file is.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no lesson; the message says why.</exception>
    public static Lesson Read(string file)
    {
        using FileStream stream = File.OpenRead(file);
        byte[] bytes = new byte[MostBytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MostBytes)
            throw new InvalidDataException(FormattableString.Invariant($"{file} has more than {MostBytes} bytes, which is too long for a lesson; divide it."));
        try
        {
            return Parse(Encoding.GetString(bytes, 0, length));
        }
        catch (DecoderFallbackException wrong)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{file} is no text in UTF-8: byte {wrong.Index} does not belong in one. Save it as Markdown in UTF-8."), wrong);
        }
        catch (ArgumentException wrong)
        {
            throw new InvalidDataException($"{file} cannot be read as Markdown: {wrong.Message}", wrong);
        }
    }

    /// <summary>The lesson that a text is; what is none of the four is left out.</summary>
    public static Lesson Parse(string markdown) => new([.. Markdown.Parse(markdown).SelectMany(BlocksOf)]);

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
