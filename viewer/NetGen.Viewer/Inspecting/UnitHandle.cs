namespace NetGen;

/// <summary>A unit of the drawn network: its map in large, and its bias.</summary>
/// <param name="column">The unit's column; 0 for the input.</param>
/// <param name="tile">The unit's tile.</param>
/// <param name="bias">Where its bias lies in PyTorch's order; null for none.</param>
/// <param name="set">Takes another bias.</param>
internal sealed class UnitHandle(int column, UnitTile tile, int? bias, Action<int, float> set)
    : ParameterHandle(column == 0 ? $"input {tile.Units[0] + 1}" : $"unit {tile.Units[0] + 1} of layer {column}", "bias", set)
{
    private const float MapSide = 192;

    /// <summary>Room for title, number and field beside the map.</summary>
    private const float Rest = 136;

    private Field? _map;

    /// <inheritdoc/>
    public override int Column => column;

    /// <inheritdoc/>
    public override int? Parameter => bias;

    /// <inheritdoc/>
    protected override Area Target => tile.Area;

    /// <summary>Finds the unit's map in a snapshot and takes its place.</summary>
    public void Follow(TrainingSnapshot snapshot)
    {
        _map = snapshot.Units.Count > 0 ? snapshot.Units[column][tile.Units[0]] : tile.Weights;
        if (Area != tile.Area)
            Arrange(tile.Area);
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
    }

    /// <inheritdoc/>
    protected override string Title(TrainingSnapshot snapshot) => column == 0 ? snapshot.FeatureName(tile.Units[0])
        : $"{snapshot.Info.Layers[column - 1].Name}, unit {Numbers.Count(tile.Units[0] + 1)}, {snapshot.Info.Layers[column - 1].Activation}";

    /// <inheritdoc/>
    protected override float PictureHeight(Area bounds) => _map == null ? 0 : MathF.Min(MapSide, bounds.Height - Rest) + (bias == null ? 0 : Gap);

    /// <inheritdoc/>
    public override void DrawMark(DrawList list, Theme theme) => list.Outline(tile.Area.Inset(-1), theme.Accent, 2, Radius);

    /// <inheritdoc/>
    protected override void DrawPicture(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        if (_map == null)
            return;
        float side = area.Height - (bias == null ? 0 : Gap);
        Area square = new(MathF.Round(area.CenterX - side / 2), area.Y, side, side);
        list.HeatMap(square, _map, theme.Scale, isSmooth: snapshot.Units.Count > 0, 4);
        list.Outline(square, theme.Line, 1, 4);
    }
}
