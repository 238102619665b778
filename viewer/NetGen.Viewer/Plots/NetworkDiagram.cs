using System.Globalization;

namespace NetGen;

/// <summary>A small network drawn unit by unit, with numbers in its units and on its links. What stands there is filled in by its owner, so that drawing it allocates nothing.</summary>
internal sealed class NetworkDiagram
{
    private const float Chip = 3;

    /// <summary>Smaller units hold one line of text, still smaller ones a short name only.</summary>
    private const float SmallestForTwoLines = 20, SmallestForNumber = 17;

    /// <summary>Where on its link a number may stand, from its beginning to its end; the first that is free.</summary>
    private static readonly float[] Places = [0.32f, 0.5f, 0.68f, 0.4f, 0.6f, 0.24f, 0.76f];

    /// <summary>A network of layers of these sizes, the inputs first.</summary>
    public NetworkDiagram(params int[] sizes)
    {
        Units = [.. sizes.Select(size => new DiagramUnit[size])];
        Links = [.. sizes.Skip(1).Select((size, layer) => new DiagramLink[size * sizes[layer]])];
    }

    /// <summary>Layer by layer, the inputs first.</summary>
    public DiagramUnit[][] Units { get; }

    /// <summary>For each layer but the first the links into it, [unit × unit before].</summary>
    public DiagramLink[][] Links { get; }

    /// <summary>Radius of the units where there is room for it.</summary>
    public float UnitRadius { get; init; } = 20;

    private float _radius;

    /// <summary>The largest weight, as which a link is thickest.</summary>
    public float Strong { get; set; } = 1;

    /// <summary>The link from a unit to one of the next layer.</summary>
    public ref DiagramLink Link(int layer, int from, int to) => ref Links[layer - 1][to * Units[layer - 1].Length + from];

    /// <summary>Writes a number as diagrams do.</summary>
    public static string Number(double value) => value.ToString("0.00;−0.00", CultureInfo.InvariantCulture);

    /// <summary>Draws the network from left to right.</summary>
    public void Draw(DrawList list, Area area, Theme theme)
    {
        _radius = UnitRadius;
        foreach (DiagramUnit[] layer in Units)
            _radius = MathF.Min(_radius, area.Height / layer.Length / 2 - 1);
        for (int layer = 1; layer < Units.Length; layer++)
        {
            for (int i = 0; i < Links[layer - 1].Length; i++)
                DrawLine(list, Ends(area, layer, i), Links[layer - 1][i], theme);
        }

        for (int layer = 0; layer < Units.Length; layer++)
        {
            for (int unit = 0; unit < Units[layer].Length; unit++)
                DrawUnit(list, Place(area, layer, unit), Units[layer][unit], theme);
        }

        for (int layer = 1; layer < Units.Length; layer++)
        {
            for (int i = 0; i < Links[layer - 1].Length; i++)
                DrawNumber(list, area, Ends(area, layer, i), Links[layer - 1][i], theme);
        }
    }

    private (float X, float Y) Place(Area area, int layer, int unit)
    {
        Area inside = area.Inset(_radius + 4);
        float row = area.Height / Units[layer].Length;
        return (inside.X + inside.Width * layer / (Units.Length - 1), area.Y + (unit + 0.5f) * row);
    }

    private ((float X, float Y) From, (float X, float Y) To) Ends(Area area, int layer, int link) =>
        (Place(area, layer - 1, link % Units[layer - 1].Length), Place(area, layer, link / Units[layer - 1].Length));

    private void DrawLine(DrawList list, ((float X, float Y) From, (float X, float Y) To) ends, in DiagramLink link, Theme theme)
    {
        Color color = link.IsLit ? theme.Accent : LinkStyle.ColorOf(link.Weight, Strong, theme);
        list.Line(ends.From.X, ends.From.Y, ends.To.X, ends.To.Y, color, LinkStyle.Width(link.Weight, Strong) + (link.IsLit ? 1.5f : 0));
    }

    private void DrawNumber(DrawList list, Area area, ((float X, float Y) From, (float X, float Y) To) ends, in DiagramLink link, Theme theme)
    {
        if (string.IsNullOrEmpty(link.Text))
            return;
        float width = list.Width(link.Text, TextStyle.Label), height = TextStyle.Label.Height();
        foreach (float at in Places)
        {
            float x = ends.From.X + at * (ends.To.X - ends.From.X), y = ends.From.Y + at * (ends.To.Y - ends.From.Y);
            Area place = new(MathF.Round(x - width / 2), MathF.Round(y - height / 2), width, height);
            if (!area.Contains(place) || Touches(place, ends.From) || Touches(place, ends.To) || !Annotation.IsFree(list, place))
                continue;
            list.Rectangle(place.Inset(-Chip), theme.Panel, 4);
            list.Text(place.X, place.Y, link.Text, TextStyle.Label, link.IsLit ? theme.Accent : theme.Text);
            return;
        }
    }

    private bool Touches(Area text, (float X, float Y) unit) => text.Inset(-Chip - 1).Intersects(Area.Around(unit.X, unit.Y, 2 * _radius));

    private void DrawUnit(DrawList list, (float X, float Y) place, in DiagramUnit unit, Theme theme)
    {
        Area round = Area.Around(place.X, place.Y, 2 * _radius);
        list.Rectangle(round, theme.Panel, _radius);
        list.Outline(round, unit.IsLit ? theme.Accent : theme.Quiet, unit.IsLit ? 2.5f : 1.25f, _radius);
        Color ink = unit.IsLit ? theme.Accent : theme.Text;
        if (unit.Name.Length > 0 && _radius >= SmallestForTwoLines)
        {
            list.Text(place.X, place.Y - 16, unit.Name, TextStyle.Label, theme.Quiet, 0.5f);
            list.Text(place.X, place.Y, unit.Text, TextStyle.Label, ink, 0.5f);
        }
        else if (unit.Name.Length > 0 && list.Width(unit.Name, TextStyle.Label) < 2 * _radius - 4)
        {
            list.Text(place.X, place.Y - 8, unit.Name, TextStyle.Label, theme.Quiet, 0.5f);
        }
        else if (unit.Name.Length == 0 && _radius >= SmallestForNumber)
        {
            list.Text(place.X, place.Y - 8, unit.Text, TextStyle.Label, ink, 0.5f);
        }
    }
}

/// <summary>One unit of a <see cref="NetworkDiagram"/>.</summary>
/// <param name="Name">What it is called; empty for nothing.</param>
/// <param name="Text">Its number.</param>
/// <param name="IsLit">Whether it is what is spoken of.</param>
internal record struct DiagramUnit(string Name, string Text, bool IsLit = false);

/// <summary>One link of a <see cref="NetworkDiagram"/>.</summary>
/// <param name="Weight">Its weight, for width and colour.</param>
/// <param name="Text">Its number; empty for none.</param>
/// <param name="IsLit">Whether it is what is spoken of.</param>
internal record struct DiagramLink(float Weight, string Text, bool IsLit = false);
