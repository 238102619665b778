namespace NetGen;

/// <summary>Text over several lines.</summary>
internal static class Paragraph
{
    /// <summary>More than a page has.</summary>
    private const int KeptTexts = 8;

    [ThreadStatic]
    private static Broken[]? s_kept;

    [ThreadStatic]
    private static int s_next;

    /// <summary>A text as it was broken into lines.</summary>
    private readonly record struct Broken(string Text, TextStyle Style, float Width, int Most, string[] Lines);

    /// <summary>Draws a text from the top of an area on, broken between words; what does not fit ends in an ellipsis.</summary>
    public static void Draw(DrawList list, Area area, string text, TextStyle style, Color color)
    {
        string[] lines = Kept(list, text, style, area.Width, Math.Max(1, (int)(area.Height / style.Height())));
        for (int line = 0; line < lines.Length; line++)
            list.Text(area.X, area.Y + line * style.Height(), lines[line], style, color);
    }

    /// <summary>Frame after frame draws the same texts, so that the last ones stay broken.</summary>
    private static string[] Kept(DrawList list, string text, TextStyle style, float width, int most)
    {
        Broken[] kept = s_kept ??= new Broken[KeptTexts];
        foreach (ref readonly Broken broken in kept.AsSpan())
        {
            if ((object)broken.Text == text && broken.Style == style && broken.Width == width && broken.Most == most)
                return broken.Lines;
        }

        string[] lines = Break(list, text, style, width, most);
        kept[s_next = (s_next + 1) % KeptTexts] = new(text, style, width, most, lines);
        return lines;
    }

    private static string[] Break(DrawList list, string text, TextStyle style, float width, int most)
    {
        var lines = new List<string>();
        for (int begin = 0; lines.Count < most && begin < text.Length;)
        {
            int length = Head(list, text.AsSpan(begin), style, width);
            bool isCut = lines.Count == most - 1 && begin + length < text.Length;
            lines.Add(isCut ? list.Fit(text[begin..], style, width) : length == text.Length ? text : text.Substring(begin, length));
            begin += length + 1;
        }

        return [.. lines];
    }

    /// <summary>A text's lines in a width.</summary>
    public static IEnumerable<string> LinesIn(DrawList list, string text, TextStyle style, float width)
    {
        for (int begin = 0; begin < text.Length;)
        {
            int length = Head(list, text.AsSpan(begin), style, width);
            yield return list.Fit(text.Substring(begin, length), style, width);
            begin += length + 1;
        }
    }

    /// <summary>How many lines a text takes in a width.</summary>
    public static int LinesOf(DrawList list, string text, TextStyle style, float width)
    {
        int lines = 0;
        for (int begin = 0; begin < text.Length; lines++)
            begin += Head(list, text.AsSpan(begin), style, width) + 1;
        return lines;
    }

    /// <summary>How many characters of a text make its first line: as many words as fit, but at least one.</summary>
    private static int Head(DrawList list, ReadOnlySpan<char> text, TextStyle style, float width)
    {
        if (list.Width(text, style) <= width)
            return text.Length;
        int end = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
                continue;
            if (end > 0 && list.Width(text[..i], style) > width)
                break;
            end = i;
        }

        return end > 0 ? end : text.Length;
    }
}
