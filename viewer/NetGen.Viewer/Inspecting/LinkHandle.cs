namespace NetGen;

/// <summary>The links into one column of the drawn network: the weight of the one that the pointer is near.</summary>
/// <param name="column">The column that they lead into, from 1 on.</param>
/// <param name="from">The tiles that they come from.</param>
/// <param name="to">The tiles that they lead to.</param>
/// <param name="weights">Where the layer's weights lie in PyTorch's order.</param>
/// <param name="set">Takes another weight.</param>
internal sealed class LinkHandle(int column, UnitTile[] from, UnitTile[] to, ParameterRange weights, Action<int, float> set)
    : ParameterHandle($"weights of layer {column}", "weight", set)
{
    /// <summary>The pointer is near a link within so many pixels.</summary>
    private const float Reach = 5;

    private (UnitTile From, UnitTile To)? _near;
    private (float X, float Y) _pointer;

    /// <inheritdoc/>
    public override int Column => column;

    /// <inheritdoc/>
    public override int? Parameter => _near is var (source, unit) ? weights.Start + unit.Units[0] * (weights.Length / to.Sum(tile => tile.Units.Length)) + source.Units[0] : null;

    /// <inheritdoc/>
    protected override Area Target => Area.Around(_pointer.X, _pointer.Y, 2 * Reach);

    /// <inheritdoc/>
    public override bool Point(float x, float y)
    {
        // While a number is typed, the pointer may go where it likes.
        if (IsFocused)
            return false;
        (UnitTile, UnitTile)? before = _near;
        _near = Nearest(x, y);
        if (_near != before)
            _pointer = (x, y);
        return _near != before;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
    }

    /// <inheritdoc/>
    protected override string Title(TrainingSnapshot snapshot)
    {
        (UnitTile source, UnitTile unit) = _near!.Value;
        string first = column == 1 ? snapshot.FeatureName(source.Units[0]) : $"{snapshot.Info.Layers[column - 2].Name}, unit {Numbers.Count(source.Units[0] + 1)}";
        return $"{first} → {snapshot.Info.Layers[column - 1].Name}, unit {Numbers.Count(unit.Units[0] + 1)}";
    }

    /// <inheritdoc/>
    public override void DrawMark(DrawList list, Theme theme)
    {
        (UnitTile source, UnitTile unit) = _near!.Value;
        list.Line(source.Area.Right, source.Area.CenterY, unit.Area.X, unit.Area.CenterY, theme.Accent, 3);
    }

    /// <inheritdoc/>
    protected override void FocusChanged()
    {
        base.FocusChanged();

        // Who comes by keyboard begins with the first one.
        if (IsFocused)
            _near ??= Pairs().FirstOrDefault() is { From: not null } first ? first : null;
    }

    private IEnumerable<(UnitTile From, UnitTile To)> Pairs() =>
        from unit in to where unit.Units.Length == 1 from source in @from where source.Units.Length == 1 select (source, unit);

    private (UnitTile, UnitTile)? Nearest(float x, float y)
    {
        (UnitTile, UnitTile)? nearest = null;
        float least = Reach;
        foreach ((UnitTile source, UnitTile unit) in Pairs())
        {
            float distance = Distance(source.Area, unit.Area, x, y);
            if (distance < least)
                (least, nearest) = (distance, (source, unit));
        }

        return nearest;
    }

    /// <summary>How far a point is from the line between two tiles, measured across it.</summary>
    private static float Distance(Area source, Area unit, float x, float y)
    {
        float right = unit.X - source.Right, down = unit.CenterY - source.CenterY;
        return MathF.Abs((x - source.Right) * down - (y - source.CenterY) * right) / MathF.Sqrt(right * right + down * down);
    }
}
