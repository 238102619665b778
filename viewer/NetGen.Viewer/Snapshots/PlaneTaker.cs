namespace NetGen;

/// <summary>Asks a network of one output all over the plane. Two sets of fields take turns, so that one can be drawn while the next is filled.</summary>
internal sealed class PlaneTaker
{
    /// <summary>Cells on a side of a unit's small map: fewer than its tile has pixels, since it is drawn smoothly.</summary>
    public const int UnitCells = 32;

    private readonly INetwork _network;
    private readonly FeatureMap? _map;
    private readonly UnitMaps? _units;
    private readonly float _largest;
    private readonly IReadOnlyList<PlanePoint> _train;
    private readonly IReadOnlyList<PlanePoint> _test;
    private PlaneGrid _grid;
    private Field[] _outputs;
    private int _turn;

    /// <param name="network">Who is asked.</param>
    /// <param name="points">The plane behind its inputs.</param>
    /// <param name="hasUnits">Whether its units are asked too.</param>
    public PlaneTaker(INetwork network, FeaturePlane points, bool hasUnits = true)
    {
        (_network, _map) = (network, points.Map);
        (Dataset? train, Dataset? test) = (points.Train, points.Test);
        Range = PlaneRange.Of(train, test);
        _largest = network.Info.Output == OutputKind.Values && Math.Max(Largest(train), Largest(test)) is var largest and > 0 ? largest : 1;
        _grid = new(UnitCells, Range, _map);
        _units = hasUnits ? new(network, _grid.Inputs, UnitCells, UnitCells) : null;
        _outputs = [_grid.NewField(), _grid.NewField()];
        (_train, _test) = (Points(network.Info.Output, train, _largest), Points(network.Info.Output, test, _largest));
    }

    /// <summary>The part of the plane that holds all points.</summary>
    public PlaneRange Range { get; }

    /// <summary>What output and units say now.</summary>
    /// <param name="cells">Cells on a side for the output.</param>
    /// <param name="parameters">The network's own, in PyTorch's order.</param>
    /// <param name="style">How it is to be drawn.</param>
    public PlaneView Take(int cells, float[] parameters, PlaneStyle style)
    {
        if (_grid.Size != cells)
        {
            _grid = new(cells, Range, _map);
            _outputs = [_grid.NewField(), _grid.NewField()];
        }

        _turn ^= 1;
        _grid.Predict(_network, _outputs[_turn], _largest);
        return new()
        {
            IsDiscrete = style.HasFlag(PlaneStyle.Discrete),
            Range = Range,
            Largest = _largest,
            Output = _outputs[_turn],
            Units = _units?.Take(parameters) ?? [],
            Train = _train,
            Test = style.HasFlag(PlaneStyle.WithoutTest) ? [] : _test,
        };
    }

    /// <summary>The samples of a data set as points of the plane.</summary>
    /// <param name="kind">How targets are to be read.</param>
    /// <param name="data">The samples; null for none.</param>
    /// <param name="largest">The largest of a regression's targets, which is shown as 1.</param>
    public static IReadOnlyList<PlanePoint> Points(OutputKind kind, Dataset? data, float largest = 1) => data == null ? [] :
    [
        .. Enumerable.Range(0, data.Count).Select(i =>
            new PlanePoint(data.Feature(i)[0], data.Feature(i)[1], Answers.IsTargetYes(kind, data.Target(i)[0]) ? 1 : 0, data.Target(i)[0] / largest)),
    ];

    private static float Largest(Dataset? data)
    {
        float largest = 0;
        foreach (float value in data == null ? [] : data.Targets)
            largest = MathF.Max(largest, MathF.Abs(value));
        return largest;
    }
}
