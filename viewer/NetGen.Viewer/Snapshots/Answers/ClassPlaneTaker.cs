namespace NetGen;

/// <summary>Asks a classifier over the plane.</summary>
internal sealed class ClassPlaneTaker : AnswersTaker
{
    private readonly INetwork _network;
    private readonly FeatureMap? _map;
    private readonly ClassPlaneView _still;
    private readonly UnitMaps? _units;
    private readonly Field[][] _margins = [[], []];
    private PlaneGrid? _grid;
    private float[] _rows = [];
    private int _turn;

    /// <inheritdoc cref="PlaneTaker(INetwork, FeaturePlane, bool)"/>
    public ClassPlaneTaker(INetwork network, FeaturePlane points, bool hasUnits)
    {
        (_network, _map) = (network, points.Map);
        (Dataset? train, Dataset? test) = (points.Train, points.Test);
        _still = new() { Range = PlaneRange.Of(train, test), Margins = [], Train = Points(train), Test = Points(test) };
        _units = hasUnits ? new(network, new PlaneGrid(PlaneTaker.UnitCells, _still.Range, _map).Inputs, PlaneTaker.UnitCells, PlaneTaker.UnitCells) : null;
    }

    /// <inheritdoc/>
    public override AnswersView Take(int cells, float[] parameters, PlaneStyle style)
    {
        if (_grid?.Size != cells)
            Resize(cells);
        _turn ^= 1;
        int classes = _network.OutputSize;
        _network.Predict(_grid!.Inputs, _rows);
        for (int i = 0; i < cells * cells; i++)
        {
            Span<float> row = _rows.AsSpan(i * classes, classes);
            ClassShares.Make(_network.Info, row);
            SetMargins(row, _margins[_turn], i);
        }

        return _still with
        {
            IsDiscrete = style.HasFlag(PlaneStyle.Discrete),
            Margins = _margins[_turn],
            Units = _units?.Take(parameters) ?? [],
            Test = style.HasFlag(PlaneStyle.WithoutTest) ? [] : _still.Test,
        };
    }

    private void Resize(int cells)
    {
        _grid = new(cells, _still.Range, _map);
        _rows = new float[cells * cells * _network.OutputSize];
        for (int turn = 0; turn < _margins.Length; turn++)
            _margins[turn] = [.. Enumerable.Range(0, _network.OutputSize).Select(_ => new Field(cells, cells))];
    }

    private static void SetMargins(ReadOnlySpan<float> shares, Field[] margins, int place)
    {
        int best = Answers.Largest(shares);
        float second = 0;
        for (int c = 0; c < shares.Length; c++)
            second = c == best ? second : MathF.Max(second, shares[c]);
        for (int c = 0; c < shares.Length; c++)
            margins[c].Values[place] = shares[c] - (c == best ? second : shares[best]);
    }

    private static IReadOnlyList<ChartPoint> Points(Dataset? data) =>
        [.. Enumerable.Range(0, data?.Count ?? 0).Select(i => new ChartPoint(data!.Feature(i)[0], data.Feature(i)[1], Answers.Largest(data.Target(i))))];
}
