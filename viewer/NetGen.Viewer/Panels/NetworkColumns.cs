namespace NetGen;

/// <summary>
/// Places a network's units in columns. A layer with more units than there is room for shows its strongest ones, by the weights that leave them,
/// and one tile that stands for all others, whose links are the root mean square of theirs.
/// </summary>
internal static class NetworkColumns
{
    private const int MostTiles = 12;

    /// <summary>Fewer, so that pictures of weights are large enough to be seen.</summary>
    private const int MostPictures = 9;

    private const float SmallestPitch = 26;
    private const float LargestTile = 48;

    /// <summary>Places everything.</summary>
    /// <param name="snapshot">Whose network it is.</param>
    /// <param name="area">Where it stands.</param>
    /// <param name="nameWidth">Room for the names of classes, to the right of the last column's tiles.</param>
    public static NetworkColumn[] Of(TrainingSnapshot snapshot, Area area, float nameWidth)
    {
        NetworkInfo info = snapshot.Info;
        int most = Math.Clamp((int)(area.Height / SmallestPitch), 2, MostTiles);
        ShownUnits[] shown = ShownUnits.OfLayers(info, snapshot.Parameters, most, snapshot.Example == null ? most : Math.Min(most, MostPictures));
        var columns = new NetworkColumn[shown.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            Area[] places = Places(area, shown[i].TileCount, i, columns.Length, nameWidth);
            var tiles = new UnitTile[places.Length];
            for (int tile = 0; tile < tiles.Length; tile++)
                tiles[tile] = Tile(snapshot, shown, i, tile, places[tile]);
            columns[i] = new(Name(info, i), Remark(snapshot, i, shown[i]), tiles, i == 0 ? [] : WeightLinks.Between(info, snapshot.Parameters, i - 1, shown[i - 1], shown[i]), shown[i].Hidden > 0 && (i > 0 || snapshot.Example == null));
        }

        return columns;
    }

    private static Area[] Places(Area area, int count, int column, int columns, float nameWidth)
    {
        float side = MathF.Floor(MathF.Min(LargestTile, MathF.Min(area.Height / count - 6, area.Width / columns - 24)));

        // The outermost columns' names need room beyond their tiles.
        float margin = MathF.Max(side, 64) / 2;
        float x = area.X + margin + (area.Width - 2 * margin - MathF.Max(0, nameWidth - (margin - side / 2))) * column / Math.Max(1, columns - 1);
        float pitch = MathF.Min(area.Height / count, side + 16);
        float first = area.CenterY - (count - 1) * pitch / 2;
        return [.. Enumerable.Range(0, count).Select(i => Area.Around(MathF.Round(x), MathF.Round(first + i * pitch), side))];
    }

    private static UnitTile Tile(TrainingSnapshot snapshot, ShownUnits[] shown, int column, int tile, Area place)
    {
        if (tile >= shown[column].Units.Length)
            return column == 0 && snapshot.Example != null ? new(place, snapshot.Example, true, false, null) : new(place, null, false, false, $"+{shown[column].Hidden}");
        int unit = shown[column].Units[tile];
        string? name = column == shown.Length - 1 && snapshot.Info.Output == OutputKind.Classes ? snapshot.ClassName(unit) : null;
        if (snapshot.Units.Count > 0)
            return new(place, snapshot.Units[column][unit], false, true, null, name);
        if (column == 1 && PictureShape.Of(snapshot.SampleShape) is { } shape)
            return new(place, WeightPicture.Of(snapshot.Info, snapshot.Parameters, unit, shape), false, false, null);
        return new(place, null, false, false, null, name);
    }

    private static string Name(NetworkInfo info, int column) => column == 0 ? "input" : info.Layers[column - 1].Name;

    private static string Remark(TrainingSnapshot snapshot, int column, ShownUnits shown)
    {
        int size = shown.Units.Length + shown.Hidden;
        if (column > 0)
            return (shown.Hidden > 0 ? $"{shown.Units.Length} of " : "") + $"{Numbers.Count(size)} {snapshot.Info.Layers[column - 1].Activation}";
        return PictureShape.Of(snapshot.SampleShape) is { } picture ? $"{picture.Height} × {picture.Width}" : size == 1 ? "1 value" : $"{Numbers.Count(size)} values";
    }
}
