namespace NetGen;

/// <summary>Text over several lines.</summary>
internal static class Paragraph
{
    /// <summary>Draws a text from the top of an area on, broken between words; what does not fit ends in an ellipsis.</summary>
    public static void Draw(DrawList list, Area area, string text, TextStyle style, Color color)
    {
        int most = Math.Max(1, (int)(area.Height / style.Height())), begin = 0;
        for (int line = 0; line < most && begin < text.Length; line++)
        {
            int length = Head(list, text.AsSpan(begin), style, area.Width);
            bool isCut = line == most - 1 && begin + length < text.Length;
            string part = isCut ? list.Fit(text[begin..], style, area.Width) : length == text.Length ? text : text.Substring(begin, length);
            list.Text(area.X, area.Y + line * style.Height(), part, style, color);
            begin += length + 1;
        }
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
