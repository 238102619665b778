namespace NetGen;

/// <summary>A formula with the numbers in it, each part in its colour.</summary>
internal static class FormulaLine
{
    /// <summary>Writes the parts one after the other; what does not fit ends in an ellipsis.</summary>
    public static void Draw(DrawList list, float x, float y, float right, ReadOnlySpan<(string Text, Color Color)> parts)
    {
        foreach ((string text, Color color) in parts)
        {
            if (x + list.Width(text, TextStyle.Code) > right)
            {
                list.Text(x, y, list.Fit(text, TextStyle.Code, right - x), TextStyle.Code, color);
                return;
            }

            x = list.Text(x, y, text, TextStyle.Code, color);
        }
    }
}
