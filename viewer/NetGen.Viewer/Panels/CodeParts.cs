using System.Text.RegularExpressions;

namespace NetGen;

/// <summary>What a piece of C# is, for its colour.</summary>
internal enum CodeKind
{
    Punctuation,
    Keyword,
    Name,
    Number,
}

/// <summary>A piece of a line of C#.</summary>
internal readonly record struct CodePart(string Text, CodeKind Kind);

/// <summary>Cuts a declaration into pieces to colour; not a parser, only what attributes and a class head need.</summary>
internal static partial class CodeParts
{
    private static readonly HashSet<string> Keywords =
    [
        "public", "internal", "private", "static", "sealed", "partial", "class", "true", "false",
        "void", "float", "int", "double", "for", "if", "else", "return", "where", "struct", "unsafe", "readonly", "ref", "in", "out",
    ];

    public static IEnumerable<CodePart> Of(string line)
    {
        foreach (Match match in Pieces().Matches(line))
            yield return new(match.Value, KindOf(match.Value));
    }

    private static CodeKind KindOf(string piece) =>
        Keywords.Contains(piece) ? CodeKind.Keyword
        : char.IsAsciiDigit(piece[0]) ? CodeKind.Number
        : char.IsLetter(piece[0]) || piece[0] == '_' ? CodeKind.Name
        : CodeKind.Punctuation;

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{Nd}_]*|[0-9][0-9.eE]*|\s+|[^\p{L}\p{Nd}_\s]+")]
    private static partial Regex Pieces();
}
