namespace NetGen;

/// <summary>A declaration in the colours of C#, cut into pieces once, so that drawing it allocates little.</summary>
internal sealed class DeclarationText(string declaration)
{
    private static readonly CodePart[] More = [new("…", CodeKind.Punctuation)];

    private readonly CodePart[][] _lines = [.. declaration.Split('\n').Select(line => CodeParts.Of(line).ToArray())];

    /// <summary>Draws as many lines as fit, from the top of an area on.</summary>
    public void Draw(DrawList list, Area area, Theme theme)
    {
        float y = area.Y + 4;
        int fitting = (int)((area.Bottom - y) / TextStyle.Code.Height());
        for (int i = 0; i < Math.Min(_lines.Length, fitting); i++, y += TextStyle.Code.Height())
            DrawLine(list, area, y, i == fitting - 1 && _lines.Length > fitting ? More : _lines[i], theme);
    }

    private static void DrawLine(DrawList list, Area area, float y, CodePart[] line, Theme theme)
    {
        float x = area.X;
        foreach (CodePart part in line)
        {
            if (x >= area.Right - list.Width("…", TextStyle.Code) || string.IsNullOrWhiteSpace(part.Text))
            {
                x += list.Width(part.Text, TextStyle.Code);
                continue;
            }

            x = list.Text(x, y, list.Fit(part.Text, TextStyle.Code, area.Right - x), TextStyle.Code, CodeColors.Of(part.Kind, theme));
        }
    }
}
