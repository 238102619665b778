namespace NetGen;

/// <summary>Asks a network of two inputs and one output all over the plane. Two sets of fields take turns, so that one can be drawn while the next is filled.</summary>
internal sealed class PlaneTaker
{
    /// <summary>Cells on a side of a unit's small map: fewer than its tile has pixels, since it is drawn smoothly.</summary>
    public const int UnitCells = 32;

    private const float Air = 1.08f;

    private readonly INetwork _network;
    private readonly UnitMaps _units;
    private readonly float _range;
    private readonly IReadOnlyList<PlanePoint> _train;
    private readonly IReadOnlyList<PlanePoint> _test;
    private PlaneGrid _grid;
    private Field[] _outputs;
    private int _turn;

    public PlaneTaker(INetwork network, Dataset? train, Dataset? test)
    {
        _network = network;
        Reach = Largest(train, test, data => data.Features) is var reach and > 0 ? Air * reach : 1;
        _range = network.Info.Output == OutputKind.Values && Largest(train, test, data => data.Targets) is var range and > 0 ? range : 1;
        _grid = new(UnitCells, Reach);
        _units = new(network, _grid.Inputs, UnitCells, UnitCells);
        _outputs = [_grid.NewField(), _grid.NewField()];
        (_train, _test) = (Points(network.Info.Output, train, _range), Points(network.Info.Output, test, _range));
    }

    /// <summary>Half the side of the square that holds all points with some air.</summary>
    public float Reach { get; }

    /// <summary>What output and units say now.</summary>
    /// <param name="cells">Cells on a side for the output.</param>
    /// <param name="parameters">The network's own, in PyTorch's order.</param>
    public PlaneView Take(int cells, float[] parameters)
    {
        if (_grid.Size != cells)
        {
            _grid = new(cells, Reach);
            _outputs = [_grid.NewField(), _grid.NewField()];
        }

        _turn ^= 1;
        _grid.Predict(_network, _outputs[_turn], _range);
        return new() { Reach = Reach, Range = _range, Output = _outputs[_turn], Units = _units.Take(parameters), Train = _train, Test = _test };
    }

    /// <summary>The samples of a data set as points of the plane.</summary>
    /// <param name="kind">How targets are to be read.</param>
    /// <param name="data">The samples; null for none.</param>
    /// <param name="range">The largest of a regression's targets, which is shown as 1.</param>
    public static IReadOnlyList<PlanePoint> Points(OutputKind kind, Dataset? data, float range = 1) => data == null ? [] :
    [
        .. Enumerable.Range(0, data.Count).Select(i =>
            new PlanePoint(data.Feature(i)[0], data.Feature(i)[1], Answers.IsTargetYes(kind, data.Target(i)[0]) ? 1 : 0, data.Target(i)[0] / range)),
    ];

    private delegate ReadOnlySpan<float> Part(Dataset data);

    private static float Largest(Dataset? train, Dataset? test, Part part)
    {
        float largest = 0;
        foreach (Dataset? data in (ReadOnlySpan<Dataset?>)[train, test])
        {
            foreach (float value in data == null ? [] : part(data))
                largest = MathF.Max(largest, MathF.Abs(value));
        }

        return largest;
    }
}
