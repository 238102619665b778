namespace NetGen;

/// <summary>A demonstration with its title, what to notice, and how far it is.</summary>
internal static class DemonstrationPage
{
    private const float Margin = 16;
    private const float NoticeBar = 3;

    /// <summary>Draws all but the controls.</summary>
    public static void Draw(DrawList list, Demonstration demonstration, long step, DemonstrationLayout layout, Theme theme, LiveMessage? message = null)
    {
        DrawHeader(list, demonstration, step, layout.Header, theme, message);
        DrawNotice(list, demonstration.Notice, layout.Notice, theme);
        demonstration.Draw(list, layout.Stage, theme);
    }

    private static void DrawHeader(DrawList list, Demonstration demonstration, long step, Area area, Theme theme, LiveMessage? message)
    {
        int first = list.Commands.Count;
        list.Rectangle(area, theme.Panel);
        list.Line(area.X, area.Bottom - 0.5f, area.Right, area.Bottom - 0.5f, theme.Line);
        float y = area.CenterY - TextStyle.Body.Height() / 2, right = area.Right - Margin;
        (string name, long done) = demonstration.Done(step);
        string count = Numbers.Count(done);
        list.Text(right, y, count, TextStyle.Body, theme.Text, 1);
        right -= list.Width(count, TextStyle.Body) + 8;
        list.Text(right, y, name, TextStyle.Body, theme.Quiet, 1);
        right -= list.Width(name, TextStyle.Body) + 2 * Margin;
        float x = list.Text(area.X + Margin, area.CenterY - TextStyle.Title.Height() / 2, demonstration.Title, TextStyle.Title, theme.Text) + Margin;
        string beside = message?.Text ?? demonstration.Summary;
        if (right - x > list.Width(beside, TextStyle.Body) || message != null)
            list.Text(x, y, list.Fit(beside, TextStyle.Body, right - x), TextStyle.Body, message == null ? theme.Quiet : message.IsError ? theme.Error : theme.Accent);
        list.Enclose(first, area);
    }

    private static void DrawNotice(DrawList list, string notice, Area area, Theme theme)
    {
        int first = list.Commands.Count;
        Area text = new(area.X + NoticeBar + 12, area.Y, area.Width - NoticeBar - 12, area.Height);
        float height = MathF.Min(area.Height, Paragraph.LinesOf(list, notice, TextStyle.Body, text.Width) * TextStyle.Body.Height());
        list.Rectangle(new(area.X, area.CenterY - height / 2, NoticeBar, height), theme.Accent, NoticeBar / 2);
        Paragraph.Draw(list, text with { Y = area.CenterY - height / 2, Height = height }, notice, TextStyle.Body, theme.Text);
        list.Enclose(first, area);
    }
}
