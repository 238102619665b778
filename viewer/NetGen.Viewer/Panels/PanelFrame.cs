namespace NetGen;

/// <summary>What all panels have around them.</summary>
internal static class PanelFrame
{
    public const float Padding = 16;

    /// <summary>Height of a panel's heading.</summary>
    public const float Heading = 28;

    private const float Radius = 8;

    /// <summary>Draws a panel's ground, border and heading, and returns what is left for its content.</summary>
    public static Area Draw(DrawList list, Area area, string heading, Theme theme)
    {
        list.Rectangle(area, theme.Panel, Radius);
        list.Outline(area, theme.Line, 1, Radius);
        Area content = area.Inset(Padding);
        list.Text(content.X, content.Y - 4, list.Fit(heading, TextStyle.Label, content.Width), TextStyle.Label, theme.Quiet);
        return Inside(area);
    }

    /// <summary>What a panel of this place leaves for its content.</summary>
    public static Area Inside(Area area) => area.Inset(Padding).Below(Heading - 4);

    /// <summary>The same for a panel whose content is drawn until the enclosure is disposed of, and which is painted again only when that has changed.</summary>
    public static Enclosure Open(DrawList list, Area area, string heading, Theme theme, out Area inside)
    {
        var enclosure = new Enclosure(list, area);
        inside = Draw(list, area, heading, theme);
        return enclosure;
    }

    /// <summary>Has what is drawn meanwhile belong to one place.</summary>
    internal readonly ref struct Enclosure(DrawList list, Area area)
    {
        private readonly int _first = list.Commands.Count;

        /// <summary>What comes next lies elsewhere.</summary>
        public void Dispose() => list.Enclose(_first, area);
    }
}
