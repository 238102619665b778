namespace NetGen;

/// <summary>All keys on a sheet over the page.</summary>
internal static class HelpSheet
{
    private const float Width = 640;
    private const float RowHeight = 24;
    private const float KeysWidth = 72;
    private const float Padding = 24;
    private const string ControlKeys = "Tab and the arrows go through the controls, Enter presses one; ← and → move a slider.";

    /// <summary>Draws the sheet in the middle of a page.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="page">The whole page.</param>
    /// <param name="presence">How far the sheet has come in, 0 to 1.</param>
    /// <param name="theme">Its colours.</param>
    public static void Draw(DrawList list, Area page, float presence, Theme theme)
    {
        list.Rectangle(page, theme.Page.WithOpacity(0.75f * presence));
        int rows = (KeyMap.Bindings.Count + 1) / 2;
        float height = 2 * Padding + TextStyle.Title.Height() + 16 + rows * RowHeight + 16 + TextStyle.Body.Height();
        Area sheet = new(MathF.Round(page.CenterX - Width / 2), MathF.Round(page.CenterY - height / 2 + 8 * (1 - presence)), Width, height);
        list.Rectangle(sheet, theme.Panel.WithOpacity(presence), 8);
        list.Outline(sheet, theme.Line.WithOpacity(presence), 1, 8);
        if (presence < 1)
            return;
        Area inside = sheet.Inset(Padding);
        list.Text(inside.X, inside.Y, "Keys", TextStyle.Title, theme.Text);
        Area table = inside.Below(TextStyle.Title.Height() + 16);
        for (int i = 0; i < KeyMap.Bindings.Count; i++)
        {
            float x = table.X + i / rows * table.Width / 2, y = table.Y + i % rows * RowHeight;
            list.Text(x, y, KeyMap.Bindings[i].Keys, TextStyle.Body, theme.Accent);
            list.Text(x + KeysWidth, y, KeyMap.Bindings[i].Meaning, TextStyle.Body, theme.Text);
        }

        list.Text(inside.X, inside.Bottom - TextStyle.Body.Height(), ControlKeys, TextStyle.Body, theme.Quiet);
    }
}
