namespace NetGen;

/// <summary>Text over several lines.</summary>
internal static class Paragraph
{
    /// <summary>Draws a text from the top of an area on, broken between words; what does not fit ends in an ellipsis.</summary>
    /// <returns>How many lines it took.</returns>
    public static int Draw(DrawList list, Area area, string text, TextStyle style, Color color)
    {
        int most = Math.Max(1, (int)(area.Height / style.Height())), line = 0;
        while (text.Length > 0)
        {
            string part = line == most - 1 ? list.Fit(text, style, area.Width) : Head(list, text, style, area.Width);
            list.Text(area.X, area.Y + line * style.Height(), part, style, color);
            line++;
            if (line == most)
                break;
            text = text[part.Length..].TrimStart();
        }

        return line;
    }

    /// <summary>How many lines a text takes in a width.</summary>
    public static int LinesOf(DrawList list, string text, TextStyle style, float width)
    {
        int lines = 0;
        for (; text.Length > 0; lines++)
            text = text[Head(list, text, style, width).Length..].TrimStart();
        return lines;
    }

    /// <summary>As many words as fit into a line, but at least one.</summary>
    private static string Head(DrawList list, string text, TextStyle style, float width)
    {
        if (list.Width(text, style) <= width)
            return text;
        int end = text.IndexOf(' ');
        for (int next = end; next > 0 && list.Width(text[..next], style) <= width; next = text.IndexOf(' ', next + 1))
            end = next;
        return end > 0 ? text[..end] : text;
    }
}
