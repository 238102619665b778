namespace NetGen;

/// <summary>The network as its class declares it.</summary>
internal sealed class DeclarationPanel : IPanel
{
    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "declaration", theme);
        string[] lines = snapshot.Info.Declaration.Split('\n');
        float y = inside.Y + 4;
        int fitting = (int)((inside.Bottom - y) / TextStyle.Code.Height());
        for (int i = 0; i < Math.Min(lines.Length, fitting); i++, y += TextStyle.Code.Height())
            DrawLine(list, inside, y, i == fitting - 1 && lines.Length > fitting ? "…" : lines[i], theme);
    }

    private static void DrawLine(DrawList list, Area inside, float y, string line, Theme theme)
    {
        float x = inside.X;
        foreach (CodePart part in CodeParts.Of(line))
        {
            if (x >= inside.Right - list.Width("…", TextStyle.Code) || string.IsNullOrWhiteSpace(part.Text))
            {
                x += list.Width(part.Text, TextStyle.Code);
                continue;
            }

            x = list.Text(x, y, list.Fit(part.Text, TextStyle.Code, inside.Right - x), TextStyle.Code, CodeColors.Of(part.Kind, theme));
        }
    }
}
