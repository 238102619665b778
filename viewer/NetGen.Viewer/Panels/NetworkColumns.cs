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

    /// <summary>Inputs are named only where columns stay so far apart.</summary>
    private const float SmallestDistance = 72;

    /// <summary>The widest that a name may be.</summary>
    public const float WidestName = 96;

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
        float outputNames = OutputNames(measure, snapshot), inputNames = InputNames(measure, snapshot, shown[0]);
        if (area.Width - inputNames - outputNames < SmallestDistance * shown.Length)
            inputNames = 0;
        var columns = new NetworkColumn[shown.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            Area[] places = Places(area, shown[i].TileCount, i, columns.Length, inputNames, outputNames);
            var tiles = new UnitTile[places.Length];
            for (int tile = 0; tile < tiles.Length; tile++)
                tiles[tile] = Tile(snapshot, shown, i, tile, places[tile], inputNames > 0);
            columns[i] = new("", "", tiles, i == 0 ? [] : [.. tiles.Select(_ => new float[columns[i - 1].Tiles.Length])]);
        }

        return ColumnTitles.Entitle(measure, snapshot, shown, columns);
    }

    private static Area[] Places(Area area, int count, int column, int columns, float inputNames, float outputNames)
    {
        float distance = area.Width / columns;
        float side = MathF.Floor(MathF.Min(LargestTile, MathF.Min(area.Height / count - 6, MathF.Max(distance - 24, distance / 2))));

        // The outermost columns' names need room beyond their tiles.
        float margin = MathF.Max(side, 64) / 2, left = Beyond(inputNames), right = Beyond(outputNames);
        float x = area.X + margin + left + (area.Width - 2 * margin - left - right) * column / Math.Max(1, columns - 1);
        float pitch = MathF.Min(area.Height / count, side + 16);
        float first = area.CenterY - (count - 1) * pitch / 2;
        return [.. Enumerable.Range(0, count).Select(i => Area.Around(MathF.Round(x), MathF.Round(first + i * pitch), side))];

        float Beyond(float names) => MathF.Max(0, names - (margin - side / 2));
    }

    private static UnitTile Tile(TrainingSnapshot snapshot, ShownUnits[] shown, int column, int tile, Area place, bool hasInputNames)
    {
        if (tile >= shown[column].Units.Length)
            return new(place, shown[column].Others(), column == 0 && snapshot.Example != null ? null : $"+{shown[column].Hidden}");
        int unit = shown[column].Units[tile];
        string? name = column == shown.Length - 1 && snapshot.Info.Output == OutputKind.Classes ? snapshot.ClassName(unit)
            : column == 0 && hasInputNames ? snapshot.FeatureName(unit) : null;
        if (snapshot.Units.Count == 0 && column == 1 && WeightPicture.Shape(snapshot.Info, PictureShape.Of(snapshot.SampleShape)) is { } shape)
            return new(place, [unit], null, name) { Weights = new(shape.Width, shape.Height) };
        return new(place, [unit], null, name);
    }

    /// <summary>Room for the classes' names beside the last tiles.</summary>
    private static float OutputNames(DrawList measure, TrainingSnapshot snapshot) => snapshot.Info.Output != OutputKind.Classes ? 0
        : Room(measure, Enumerable.Range(0, snapshot.Info.Layers[^1].OutputShape[0]).Select(snapshot.ClassName));

    /// <summary>Room for the inputs' names beside the first tiles; 0 where they have none or no tiles of their own.</summary>
    private static float InputNames(DrawList measure, TrainingSnapshot snapshot, ShownUnits inputs) => snapshot.FeatureNames.Count == 0 || inputs.Units.Length == 0 ? 0
        : Room(measure, inputs.Units.Select(snapshot.FeatureName));

    private static float Room(DrawList measure, IEnumerable<string> names) => NameGap + names.Max(name => MathF.Min(WidestName, measure.Width(name, TextStyle.Label)));
}
