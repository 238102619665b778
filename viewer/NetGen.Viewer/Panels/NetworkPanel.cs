namespace NetGen;

/// <summary>The network: each unit a small map of what it computes, each weight a link as thick as it is strong.</summary>
internal sealed class NetworkPanel : IPanel
{
    private const float LegendHeight = 24;
    private const float NamesHeight = 40;
    private const float NameGap = 8;
    private const float WidestName = 88;

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "network", theme);
        Area body = inside.Below(NamesHeight);
        NetworkColumn[] columns = NetworkColumns.Of(snapshot, body with { Height = body.Height - LegendHeight }, NameWidth(list, snapshot));
        float strong = LinkStyle.Strong(columns);
        for (int i = 1; i < columns.Length; i++)
            DrawLinks(list, columns[i - 1], columns[i], strong, theme);
        foreach (NetworkColumn column in columns)
            DrawColumn(list, column, inside.Y, theme);
        LinkLegend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16), strong, columns.Any(column => column.IsAggregated), theme);
    }

    /// <summary>Room for the classes' names beside their tiles.</summary>
    private static float NameWidth(DrawList list, TrainingSnapshot snapshot)
    {
        if (snapshot.Info.Output != OutputKind.Classes)
            return 0;
        int classes = snapshot.Info.Layers[^1].OutputShape[0];
        return NameGap + Enumerable.Range(0, classes).Max(c => MathF.Min(WidestName, list.Width(snapshot.ClassName(c), TextStyle.Label)));
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

    private static void DrawColumn(DrawList list, NetworkColumn column, float top, Theme theme)
    {
        float middle = column.Tiles[0].Area.CenterX;
        list.Text(middle, top, column.Name, TextStyle.Label, theme.Text, 0.5f);
        list.Text(middle, top + 16, column.Remark, TextStyle.Label, theme.Quiet, 0.5f);
        foreach (UnitTile tile in column.Tiles)
        {
            list.Rectangle(tile.Area, theme.Page, 6);
            if (tile.Map != null)
                list.HeatMap(tile.Area, tile.Map, tile.IsSample ? Theme.Ink : theme.Scale, tile.IsSmooth, 6);
            list.Outline(tile.Area, theme.Line, 1, 6);
            if (tile.Text != null)
                list.Text(tile.Area.CenterX, tile.Area.CenterY - 8, tile.Text, TextStyle.Label, theme.Quiet, 0.5f);
            if (tile.Name != null)
                list.Text(tile.Area.Right + NameGap, tile.Area.CenterY - 8, list.Fit(tile.Name, TextStyle.Label, WidestName), TextStyle.Label, theme.Text);
        }
    }
}
