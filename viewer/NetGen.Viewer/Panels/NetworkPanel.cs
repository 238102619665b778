namespace NetGen;

/// <summary>The network: each unit a small map of what it computes, each weight a link as thick as it is strong.</summary>
internal sealed class NetworkPanel : IPanel
{
    private const float LegendHeight = 24;
    private const float NamesHeight = 40;

    private const float MarkRadius = 5;

    /// <summary>Room for soft edges.</summary>
    private const float Edge = 2;

    private readonly NetworkLayout _layout = new();
    private readonly LinkLegend _legend = new();

    /// <summary>The network as it was drawn last.</summary>
    public NetworkColumn[] Columns => _layout.Columns;

    /// <summary>A place that stands out; null for none.</summary>
    public ParameterHandle? Marked { get; set; }

    /// <summary>What is wrong with each unit of each layer; null where nobody has looked.</summary>
    public UnitMark[][]? Marks { get; set; }

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        int frame = list.Commands.Count;
        Area inside = PanelFrame.Draw(list, area, "network", theme);
        Area body = inside.Below(NamesHeight);
        _layout.Update(list, snapshot, body with { Height = body.Height - LegendHeight });
        NetworkColumn[] columns = _layout.Columns;
        foreach (NetworkColumn column in columns)
            DrawNames(list, column, column == columns[0], inside.Y, theme);
        _legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16), _layout.Strong, _layout.IsAggregated, theme);
        list.Enclose(frame, area);
        for (int i = 1; i < columns.Length; i++)
            DrawLinks(list, columns[i - 1], columns[i], _layout.Strong, theme);
        for (int i = 0; i < columns.Length; i++)
        {
            foreach (UnitTile tile in columns[i].Tiles)
            {
                DrawTile(list, tile, snapshot, i, theme);
                if (i > 0 && Marks?.Length >= i)
                    DrawMark(list, tile, Marks[i - 1], theme);
            }
        }

        Marked?.DrawMark(list, theme);
        list.Enclose(frame, BetweenNames(columns, body), theme.Panel);
    }

    /// <summary>Where units and links are, and no names.</summary>
    private static Area BetweenNames(NetworkColumn[] columns, Area body)
    {
        float left = columns[0].Tiles[0].Area.X - Edge;
        return new(left, body.Y, columns[^1].Tiles[0].Area.Right + Edge - left, body.Height - LegendHeight);
    }

    private static void DrawLinks(DrawList list, NetworkColumn from, NetworkColumn to, float strong, Theme theme)
    {
        for (int unit = 0; unit < to.Tiles.Length; unit++)
        {
            for (int input = 0; input < from.Tiles.Length; input++)
            {
                float weight = to.Links[unit][input];
                list.Line(
                    from.Tiles[input].Area.Right, from.Tiles[input].Area.CenterY, to.Tiles[unit].Area.X, to.Tiles[unit].Area.CenterY,
                    LinkStyle.ColorOf(weight, strong, theme), LinkStyle.Width(weight, strong));
            }
        }
    }

    private static void DrawTile(DrawList list, UnitTile tile, TrainingSnapshot snapshot, int column, Theme theme)
    {
        if (snapshot.Units.Count > 0 && tile.Units.Length == 1)
            list.HeatMap(tile.Area, snapshot.Units[column][tile.Units[0]], theme.Scale, isSmooth: true, 6);
        else if (tile.Weights != null)
            list.HeatMap(tile.Area, tile.Weights, theme.Scale, isSmooth: false, 6);
        else if (column == 0 && tile.Text == null && snapshot.Example != null)
            list.HeatMap(tile.Area, snapshot.Example, Theme.Ink, isSmooth: false, 6);
        else
            list.Rectangle(tile.Area, theme.Page, 6);
        list.Outline(tile.Area, theme.Line, 1, 6);
        if (tile.Text != null)
            list.Text(tile.Area.CenterX, tile.Area.CenterY - 8, tile.Text, TextStyle.Label, theme.Quiet, 0.5f);
    }

    /// <summary>A cross for a dead unit and a square for a saturated one, at the tile's corner.</summary>
    private static void DrawMark(DrawList list, UnitTile tile, UnitMark[] marks, Theme theme)
    {
        UnitMark mark = tile.Units.Length == 1 && tile.Units[0] < marks.Length ? marks[tile.Units[0]] : UnitMark.None;
        if (mark == UnitMark.None)
            return;
        (MarkerShape shape, Color color) = mark == UnitMark.Dead ? (MarkerShape.Cross, theme.Error) : (MarkerShape.Square, theme.Contrary);
        list.Outline(tile.Area, color, 2, 6);
        list.Marker(tile.Area.Right - 2 * MarkRadius, tile.Area.Y + 2 * MarkRadius, MarkRadius, shape, color, theme.Panel, 1);
    }

    private static void DrawNames(DrawList list, NetworkColumn column, bool isInput, float top, Theme theme)
    {
        float middle = column.Tiles[0].Area.CenterX;
        if (column.Name.Length > 0)
            list.Text(middle, top, column.Name, TextStyle.Label, theme.Text, 0.5f);
        if (column.Remark.Length > 0)
            list.Text(middle, top + 16, column.Remark, TextStyle.Label, theme.Quiet, 0.5f);
        foreach (UnitTile tile in column.Tiles)
        {
            if (tile.Name == null)
                continue;
            string name = list.Fit(tile.Name, TextStyle.Label, NetworkColumns.WidestName);
            float y = tile.Area.CenterY - 8;
            if (isInput)
                list.Text(tile.Area.X - NetworkColumns.NameGap, y, name, TextStyle.Label, theme.Text, 1);
            else
                list.Text(tile.Area.Right + NetworkColumns.NameGap, y, name, TextStyle.Label, theme.Text);
        }
    }
}
