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

    /// <summary>The widest that a class's name may be.</summary>
    public const float WidestName = 88;

    /// <summary>Between a tile and its name.</summary>
    public const float NameGap = 8;

    /// <summary>Chooses the units that there is room for.</summary>
    public static ShownUnits[] Choose(TrainingSnapshot snapshot, Area area)
    {
        int most = Math.Clamp((int)(area.Height / SmallestPitch), 2, MostTiles);
        return ShownUnits.OfLayers(snapshot.Info, snapshot.Parameters, most, snapshot.Example == null ? most : Math.Min(most, MostPictures));
    }

    /// <summary>Lays the columns of the shown units out; their weights are still to be filled in.</summary>
    /// <param name="measure">Tells how wide names are.</param>
    /// <param name="snapshot">Whose network it is.</param>
    /// <param name="shown">The units.</param>
    /// <param name="area">Where they stand.</param>
    public static NetworkColumn[] Of(DrawList measure, TrainingSnapshot snapshot, ShownUnits[] shown, Area area)
    {
        NetworkInfo info = snapshot.Info;
        float nameWidth = NameWidth(measure, snapshot);
        var columns = new NetworkColumn[shown.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            Area[] places = Places(area, shown[i].TileCount, i, columns.Length, nameWidth);
            var tiles = new UnitTile[places.Length];
            for (int tile = 0; tile < tiles.Length; tile++)
                tiles[tile] = Tile(snapshot, shown, i, tile, places[tile]);
            columns[i] = new(Name(info, i), Remark(snapshot, i, shown[i]), tiles, i == 0 ? [] : [.. tiles.Select(_ => new float[columns[i - 1].Tiles.Length])]);
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
            return new(place, shown[column].Others(), column == 0 && snapshot.Example != null ? null : $"+{shown[column].Hidden}");
        int unit = shown[column].Units[tile];
        string? name = column == shown.Length - 1 && snapshot.Info.Output == OutputKind.Classes ? snapshot.ClassName(unit) : null;
        if (snapshot.Units.Count == 0 && column == 1 && WeightPicture.Shape(snapshot.Info, PictureShape.Of(snapshot.SampleShape)) is { } shape)
            return new(place, [unit], null, name) { Weights = new(shape.Width, shape.Height) };
        return new(place, [unit], null, name);
    }

    /// <summary>Room for the classes' names beside the last tiles.</summary>
    private static float NameWidth(DrawList measure, TrainingSnapshot snapshot)
    {
        if (snapshot.Info.Output != OutputKind.Classes)
            return 0;
        int classes = snapshot.Info.Layers[^1].OutputShape[0];
        return NameGap + Enumerable.Range(0, classes).Max(c => MathF.Min(WidestName, measure.Width(snapshot.ClassName(c), TextStyle.Label)));
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
