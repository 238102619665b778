namespace NetGen;

/// <summary>A lesson broken to lines of a width.</summary>
internal sealed class LessonLines
{
    private const float Indentation = 16;
    private const float BlockGap = 12;
    private const string Bullet = "•";

    private readonly List<Line> _lines = [];

    /// <param name="lesson">The text.</param>
    /// <param name="list">Knows how wide texts are.</param>
    /// <param name="width">The width to break it to.</param>
    public LessonLines(Lesson lesson, DrawList list, float width)
    {
        foreach (LessonBlock block in lesson.Blocks)
        {
            if (_lines.Count > 0)
                Height += BlockGap;
            if (block.Kind == LessonKind.Code)
                AddCode(list, block.Text, width);
            else
                AddText(list, block, width);
        }
    }

    /// <summary>The height of all lines.</summary>
    public float Height { get; private set; }

    /// <summary>Draws the lines that are wholly within an area, from a distance from the first one on.</summary>
    public void Draw(DrawList list, Area area, float from, Theme theme)
    {
        foreach (Line line in _lines)
        {
            float y = area.Y + line.Top - from;
            if (y < area.Y || y + line.Style.Height() > area.Bottom)
                continue;
            if (line.IsPoint)
                list.Text(area.X, y, Bullet, line.Style, theme.Accent);
            list.Text(area.X + line.Left, y, line.Text, line.Style, line.IsCode ? theme.Accent : theme.Text);
        }
    }

    private void AddText(DrawList list, LessonBlock block, float width)
    {
        TextStyle style = block.Kind == LessonKind.Title ? TextStyle.Title : TextStyle.Body;
        float left = block.Kind == LessonKind.Point ? Indentation : 0;
        bool isFirst = true;
        foreach (string line in Paragraph.LinesIn(list, block.Text, style, width - left))
        {
            Add(new(line, style, left, Height, isFirst && block.Kind == LessonKind.Point, block.Kind == LessonKind.Heading));
            isFirst = false;
        }
    }

    private void AddCode(DrawList list, string text, float width)
    {
        foreach (string line in text.TrimEnd().Split('\n'))
            Add(new(list.Fit(line.TrimEnd(), TextStyle.Code, width), TextStyle.Code, 0, Height, false, true));
    }

    private void Add(Line line)
    {
        _lines.Add(line);
        Height += line.Style.Height();
    }

    /// <summary>A line in its place.</summary>
    private readonly record struct Line(string Text, TextStyle Style, float Left, float Top, bool IsPoint, bool IsCode);
}
