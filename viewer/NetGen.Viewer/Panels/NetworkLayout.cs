namespace NetGen;

/// <summary>
/// A network's columns in their places, kept from picture to picture, and the weights of the newest snapshot in them.
/// Which units of a wide layer are the strongest is looked up only when the figures are renewed.
/// </summary>
internal sealed class NetworkLayout
{
    /// <summary>The weight that is drawn thickest is this percentile, so that one giant does not make all others thin.</summary>
    private const float StrongShare = 0.95f;

    private (NetworkInfo? Info, Area Area) _laid;
    private ShownUnits[] _shown = [];
    private float[] _sizes = [];
    private TrainingFigures? _measured;

    /// <summary>From the input to the output.</summary>
    public NetworkColumn[] Columns { get; private set; } = [];

    /// <summary>The weight that is drawn thickest; it changes no more often than the figures.</summary>
    public float Strong { get; private set; }

    /// <summary>Whether some tile stands for several units.</summary>
    public bool IsAggregated { get; private set; }

    /// <summary>Takes the weights of a snapshot.</summary>
    public void Update(DrawList measure, TrainingSnapshot snapshot, Area area)
    {
        bool isAnew = !ReferenceEquals(snapshot.Info, _laid.Info) || area != _laid.Area, isRenewed = !ReferenceEquals(_measured, snapshot.Figures);
        if (isAnew || isRenewed)
            Lay(measure, snapshot, area, isAnew);
        for (int i = 1; i < Columns.Length; i++)
            Fill(snapshot, i);
        if (isAnew || isRenewed)
            (Strong, _measured) = (MeasureStrong(), snapshot.Figures);
    }

    /// <summary>Lays the columns out, unless that has been done and the same units are shown.</summary>
    private void Lay(DrawList measure, TrainingSnapshot snapshot, Area area, bool isAnew)
    {
        ShownUnits[] shown = NetworkColumns.Choose(snapshot, area);
        if (!isAnew && AreSame(shown, _shown))
            return;
        Columns = NetworkColumns.Of(measure, snapshot, shown, area);
        IsAggregated = Array.Exists(Columns, column => Array.Exists(column.Tiles, tile => tile is { Units.Length: > 1, Text: not null }));
        (_shown, _laid) = (shown, (snapshot.Info, area));
    }

    private static bool AreSame(ShownUnits[] some, ShownUnits[] others)
    {
        for (int i = 0; i < some.Length; i++)
        {
            if (!some[i].Units.AsSpan().SequenceEqual(others[i].Units))
                return false;
        }

        return true;
    }

    private void Fill(TrainingSnapshot snapshot, int column)
    {
        NetworkColumn to = Columns[column];
        WeightLinks.Fill(snapshot.Info, snapshot.Parameters, column - 1, Columns[column - 1].Tiles, to);
        foreach (UnitTile tile in to.Tiles)
        {
            if (tile.Weights != null)
                WeightPicture.Fill(snapshot.Info, snapshot.Parameters, tile.Units[0], tile.Weights);
        }
    }

    private float MeasureStrong()
    {
        int count = 0;
        foreach (NetworkColumn column in Columns)
        {
            foreach (float[] links in column.Links)
            {
                if (_sizes.Length < count + links.Length)
                    Array.Resize(ref _sizes, 2 * (count + links.Length));
                foreach (float weight in links)
                    _sizes[count++] = MathF.Abs(weight);
            }
        }

        Span<float> sizes = _sizes.AsSpan(0, count);
        sizes.Sort();
        return count == 0 ? 1 : MathF.Max(1e-6f, sizes[(int)(StrongShare * (count - 1))]);
    }
}
