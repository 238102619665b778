namespace NetGen;

/// <summary>Asks a network of two inputs and one output all over the plane. Two sets of fields take turns, so that one can be drawn while the next is filled.</summary>
internal sealed class PlaneTaker
{
    /// <summary>Cells on a side of a unit's small map: as many as its tile has pixels, about.</summary>
    private const int UnitCells = 40;

    private readonly INetwork _network;
    private readonly UnitProbe? _probe;
    private readonly PlaneGrid _unitGrid;
    private readonly Field[][][] _units;
    private readonly IReadOnlyList<PlanePoint> _train;
    private readonly IReadOnlyList<PlanePoint> _test;
    private PlaneGrid _grid;
    private Field[] _outputs;
    private int _turn;

    public PlaneTaker(INetwork network, Dataset? train, Dataset? test)
    {
        _network = network;
        _probe = UnitProbe.CanAsk(network) ? new(network) : null;
        Reach = ReachOf(train, test);
        _unitGrid = new(UnitCells, Reach);
        _units = [NewUnits(), NewUnits()];
        _grid = _unitGrid;
        _outputs = [_grid.NewField(), _grid.NewField()];
        (_train, _test) = (Points(network.Info.Output, train), Points(network.Info.Output, test));
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
        _grid.Predict(_network, _outputs[_turn]);
        Field[][] units = _units[_turn];
        if (_probe != null)
        {
            for (int layer = 0; layer + 2 < units.Length; layer++)
                _probe.Ask(parameters, layer, _unitGrid, units[layer + 1]);
            _unitGrid.Predict(_network, units[^1][0]);
        }

        return new() { Reach = Reach, Output = _outputs[_turn], Units = units, Train = _train, Test = _test };
    }

    /// <summary>The samples of a data set as points of the plane.</summary>
    public static IReadOnlyList<PlanePoint> Points(OutputKind kind, Dataset? data) => data == null ? [] :
        [.. Enumerable.Range(0, data.Count).Select(i => new PlanePoint(data.Feature(i)[0], data.Feature(i)[1], Answers.IsTargetYes(kind, data.Target(i)[0]) ? 1 : 0))];

    /// <summary>Fields for the two inputs, the hidden units and the output; none when units cannot be asked.</summary>
    private Field[][] NewUnits() => _probe == null ? [] :
    [
        [Coordinate(0), Coordinate(1)],
        .. _network.Info.Layers.Select(layer => Enumerable.Range(0, layer.WeightShape[0]).Select(_ => _unitGrid.NewField()).ToArray()),
    ];

    private Field Coordinate(int axis)
    {
        Field field = _unitGrid.NewField();
        for (int i = 0; i < field.Values.Length; i++)
            field.Values[i] = _unitGrid.Inputs[2 * i + axis] / Reach;
        return field;
    }

    private static float ReachOf(params ReadOnlySpan<Dataset?> sets)
    {
        float reach = 0;
        foreach (Dataset? data in sets)
        {
            foreach (float value in data == null ? [] : data.Features)
                reach = MathF.Max(reach, MathF.Abs(value));
        }

        return reach == 0 ? 1 : 1.08f * reach;
    }
}
