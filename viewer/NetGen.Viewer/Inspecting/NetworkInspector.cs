namespace NetGen;

/// <summary>Lets the pointer read units and weights of the drawn network, and the keyboard change them.</summary>
/// <param name="set">Takes a parameter's place in PyTorch's order and its new value.</param>
internal sealed class NetworkInspector(Action<int, float> set)
{
    private NetworkColumn[] _columns = [];
    private UnitHandle[] _units = [];
    private LinkHandle[] _links = [];

    /// <summary>What can be pointed at: units, then the links between them.</summary>
    public IReadOnlyList<ParameterHandle> Handles { get; private set; } = [];

    /// <summary>The place that something is told of: the one that has the focus, or else that the pointer is over; null for none.</summary>
    public ParameterHandle? Told => (Handles.FirstOrDefault(handle => handle.IsFocused) ?? Handles.FirstOrDefault(handle => handle.IsHovered)) is { } told
        && told is not LinkHandle { Parameter: null } ? told : null;

    /// <summary>The layer of the unit, or of the weights, that the pointer is over; null for none.</summary>
    public int? PointedLayer
    {
        get
        {
            foreach (ParameterHandle handle in Handles)
            {
                if (handle.IsHovered && handle.Column > 0)
                    return handle.Column - 1;
            }

            return null;
        }
    }

    /// <summary>Draws what is to be told.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="columns">The network as it is drawn.</param>
    /// <param name="bounds">Where cards must stay.</param>
    /// <param name="snapshot">The network as it is now.</param>
    /// <param name="theme">The colours.</param>
    public void Draw(DrawList list, NetworkColumn[] columns, Area bounds, TrainingSnapshot snapshot, Theme theme)
    {
        if (!ReferenceEquals(columns, _columns))
            Build(columns, snapshot.Info);
        foreach (UnitHandle unit in _units)
            unit.Follow(snapshot);
        Told?.DrawCard(list, bounds, snapshot, theme);
    }

    private void Build(NetworkColumn[] columns, NetworkInfo info)
    {
        _columns = columns;
        _units = [.. columns.SelectMany((column, i) => column.Tiles.Where(tile => tile.Units.Length == 1).Select(tile => new UnitHandle(i, tile, BiasOf(info, i, tile), set)))];
        _links = [.. Enumerable.Range(1, columns.Length - 1).Where(i => WeightLinks.Each(info.Layers[i - 1]) == 1).Select(i => Link(columns, info, i))];
        Handles = [.. _units, .. _links];
    }

    private LinkHandle Link(NetworkColumn[] columns, NetworkInfo info, int column)
    {
        UnitTile[] from = columns[column - 1].Tiles, to = columns[column].Tiles;
        var link = new LinkHandle(column, from, to, WeightLinks.Of(info, column - 1), set);
        float top = MathF.Min(from[0].Area.Y, to[0].Area.Y), bottom = MathF.Max(from[^1].Area.Bottom, to[^1].Area.Bottom);
        link.Arrange(new(from[0].Area.Right, top, to[0].Area.X - from[0].Area.Right, bottom - top));
        return link;
    }

    /// <summary>Where a unit's bias lies in PyTorch's order; null where it has none of its own.</summary>
    private static int? BiasOf(NetworkInfo info, int column, UnitTile tile)
    {
        if (column == 0 || info.Layers[column - 1] is not { Biases.Length: > 0 } layer || layer.Biases.Length != layer.OutputShape[0])
            return null;
        ParameterRange range = WeightLinks.Of(info, column - 1);
        return range.Start + range.Length + tile.Units[0];
    }
}
