namespace NetGen;

/// <summary>
/// Places a network's units in columns. A layer with more units than there is room for shows its strongest ones, by the weights that leave them,
/// and one tile that stands for all others, whose links are the root mean square of theirs.
/// </summary>
internal static class NetworkColumns
{
    private const int MostTiles = 12;
    private const float SmallestPitch = 26;
    private const float LargestTile = 48;

    /// <summary>Lays the columns out; their weights are still to be filled in.</summary>
    public static NetworkColumn[] Of(TrainingSnapshot snapshot, Area area)
    {
        NetworkInfo info = snapshot.Info;
        int most = Math.Clamp((int)(area.Height / SmallestPitch), 2, MostTiles);
        ShownUnits[] shown = ShownUnits.OfLayers(info, snapshot.Parameters, most);
        var columns = new NetworkColumn[shown.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            Area[] places = Places(area, shown[i].TileCount, i, columns.Length);
            var tiles = new UnitTile[places.Length];
            for (int tile = 0; tile < tiles.Length; tile++)
                tiles[tile] = Tile(snapshot, shown, i, tile, places[tile]);
            columns[i] = new(Name(info, i), Remark(snapshot, i, shown[i]), tiles, i == 0 ? [] : [.. tiles.Select(_ => new float[columns[i - 1].Tiles.Length])]);
        }

        return columns;
    }

    private static Area[] Places(Area area, int count, int column, int columns)
    {
        float side = MathF.Floor(MathF.Min(LargestTile, MathF.Min(area.Height / count - 6, area.Width / columns - 24)));

        // The outermost columns' names need room beyond their tiles.
        float margin = MathF.Max(side, 64) / 2;
        float x = area.X + margin + (area.Width - 2 * margin) * column / Math.Max(1, columns - 1);
        float pitch = MathF.Min(area.Height / count, side + 16);
        float first = area.CenterY - (count - 1) * pitch / 2;
        return [.. Enumerable.Range(0, count).Select(i => Area.Around(MathF.Round(x), MathF.Round(first + i * pitch), side))];
    }

    private static UnitTile Tile(TrainingSnapshot snapshot, ShownUnits[] shown, int column, int tile, Area place)
    {
        if (tile >= shown[column].Units.Length)
            return new(place, shown[column].Others(), column == 0 && snapshot.Example != null ? null : $"+{shown[column].Hidden}");
        int unit = shown[column].Units[tile];
        if (snapshot.Plane is { Units.Count: > 0 })
            return new(place, [unit], null);
        if (column == 1 && PictureShape.Of(snapshot.SampleShape) is { } shape)
            return new(place, [unit], null) { Weights = new(shape.Width, shape.Height) };
        bool isClass = column == shown.Length - 1 && snapshot.Info.Output == OutputKind.Classes;
        return new(place, [unit], isClass ? snapshot.ClassName(unit) : null);
    }

    private static string Name(NetworkInfo info, int column) => column == 0 ? "input" : info.Layers[column - 1].Name;

    private static string Remark(TrainingSnapshot snapshot, int column, ShownUnits shown)
    {
        int size = shown.Units.Length + shown.Hidden;
        if (column > 0)
            return $"{Numbers.Count(size)} {snapshot.Info.Layers[column - 1].Activation}";
        return PictureShape.Of(snapshot.SampleShape) is { } picture ? $"{picture.Height} × {picture.Width}" : $"{Numbers.Count(size)} values";
    }
}
