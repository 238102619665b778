namespace NetGen;

/// <summary>Code broken to lines of a width, with its pieces to colour.</summary>
internal sealed class CodeLines
{
    private const string Continued = "    ";
    private const string Comment = "//";

    private readonly List<(int Column, CodePart Part)[]> _lines = [];

    /// <param name="code">The lines as they were written.</param>
    /// <param name="columns">Characters that a line has room for.</param>
    public CodeLines(IReadOnlyList<string> code, int columns)
    {
        foreach (string line in code)
        {
            string rest = CodeLetters.Of(line);
            while (rest.Length > columns)
            {
                int end = rest.LastIndexOf(' ', columns - 1);
                end = end <= rest.Length - rest.TrimStart().Length ? columns : end + 1;
                Add(rest[..end]);
                rest = new string(' ', line.Length - line.TrimStart().Length) + (line.TrimStart().StartsWith(Comment, StringComparison.Ordinal) ? "//  " : Continued) + rest[end..];
            }

            Add(rest);
        }
    }

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Count;

    /// <summary>Draws lines from one on, as many as an area has room for.</summary>
    public void Draw(DrawList list, Area area, int first, Theme theme)
    {
        float advance = list.Width("0", TextStyle.Code), y = area.Y;
        for (int i = first; i < _lines.Count && y + TextStyle.Code.Height() <= area.Bottom; i++, y += TextStyle.Code.Height())
        {
            foreach ((int column, CodePart part) in _lines[i])
                list.Text(area.X + column * advance, y, part.Text, TextStyle.Code, CodeColors.Of(part.Kind, theme));
        }
    }

    private void Add(string line)
    {
        List<(int, CodePart)> parts = [];
        int column = 0;
        IEnumerable<CodePart> all = line.TrimStart().StartsWith(Comment, StringComparison.Ordinal) ? [new(line, CodeKind.Punctuation)] : CodeParts.Of(line);
        foreach (CodePart part in all)
        {
            if (!string.IsNullOrWhiteSpace(part.Text))
                parts.Add((column, part));
            column += part.Text.Length;
        }

        _lines.Add([.. parts]);
    }
}
