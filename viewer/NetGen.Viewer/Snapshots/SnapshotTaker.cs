namespace NetGen;

/// <summary>Takes snapshots of one training, also while it runs on another thread: it copies the parameters and asks its own copy of the network.</summary>
internal sealed class SnapshotTaker
{
    /// <summary>Cells on a side of a unit's small map.</summary>
    private const int UnitCells = 40;

    private const int MostMistakes = 12;

    private readonly ITraining _training;
    private readonly INetwork _network;
    private readonly Evaluator _evaluator;
    private readonly UnitProbe? _probe;
    private readonly AnswersTaker? _answers;
    private readonly Dataset? _train;
    private readonly Dataset? _test;

    public SnapshotTaker(ITraining training)
    {
        _training = training;
        _network = training.Network.Clone();
        _evaluator = new(_network);
        _probe = HasPlane && UnitProbe.CanAsk(_network) ? new(_network) : null;
        _train = (training as Trainer)?.Data as Dataset;
        _test = (training as Trainer)?.Test;
        Reach = ReachOf(_train, _test);
        _answers = AnswersTaker.For(_network, _train, _test);
    }

    /// <summary>Whether the network answers points of the plane with one number.</summary>
    public bool HasPlane => _network.InputSize == 2 && _network.OutputSize == 1;

    /// <summary>Half the side of the square that holds all points with some air.</summary>
    public float Reach { get; }

    /// <summary>What the network says over the plane now, from −1 to 1.</summary>
    public Field TakePlane(PlaneGrid grid)
    {
        CopyParameters();
        return grid.Predict(_network, output => PlaneView.Shown(_network.Info.Output, output));
    }

    /// <summary>What each unit of the first layer weighs in pictures of this shape, each divided by its largest.</summary>
    public Field[] TakeFirstWeights((int Height, int Width) shape)
    {
        CopyParameters();
        float[] parameters = Export();
        return [.. Enumerable.Range(0, _network.Info.Layers[0].WeightShape[0]).Select(unit => WeightPicture.Of(_network.Info, parameters, unit, shape))];
    }

    /// <summary>Everything that a picture shows.</summary>
    /// <param name="planeCells">Cells on a side of the plane.</param>
    /// <param name="history">The epochs so far; may be null.</param>
    /// <param name="meter">What steps cost; may be null.</param>
    public TrainingSnapshot Take(int planeCells, TrainingHistory? history, StepMeter? meter)
    {
        CopyParameters();
        float[] parameters = Export();
        IReadOnlyList<TrainingProgress> epochs = history?.Epochs() ?? [];
        return new()
        {
            Info = _network.Info,
            SampleShape = _train?.FeatureShape ?? _network.Info.InputShape,
            Parameters = parameters,
            Step = _training.StepCount,
            Epoch = _training.Epoch,
            Facts = TrainingFacts.Of(_training),
            History = epochs,
            Judged = (_test ?? _train) is { } judged ? _evaluator.Evaluate(judged) : null,
            NanosecondsASample = NanosecondsASample(epochs),
            BytesAStep = meter?.BytesAStep,
            Plane = HasPlane ? TakePlaneView(planeCells, parameters) : null,
            Answers = _answers?.Take(planeCells),
            Example = _train != null && PictureShape.Of(_train.FeatureShape) is { } shape ? SamplePicture.Of(_train.Feature(0), shape) : null,
            Mistakes = _test == null ? [] : Mistakes.Find(_network, _test, MostMistakes),
            ClassNames = _train?.ClassNames ?? [],
        };
    }

    private float[] Export()
    {
        var parameters = new float[_network.ParameterCount];
        _network.ExportParameters(parameters);
        return parameters;
    }

    private void CopyParameters()
    {
        if (_training is Trainer trainer)
            trainer.CopyTo(_network);
        else
            _training.Network.Parameters.CopyTo(_network.Parameters);
    }

    private PlaneView TakePlaneView(int cells, float[] parameters)
    {
        var grid = new PlaneGrid(UnitCells, Reach);
        Field[] inputs = [Coordinate(grid, 0), Coordinate(grid, 1)];
        IEnumerable<Field[]> hidden = _probe == null ? [] : Enumerable.Range(0, _network.Info.Layers.Count - 1).Select(layer => _probe.Ask(parameters, layer, grid));
        OutputKind kind = _network.Info.Output;
        return new()
        {
            Reach = Reach,
            Output = new PlaneGrid(cells, Reach).Predict(_network, output => PlaneView.Shown(kind, output)),
            Units = _probe == null ? [] : [inputs, .. hidden, [grid.Predict(_network, output => PlaneView.Shown(kind, output))]],
            Train = Points(_train),
            Test = Points(_test),
        };
    }

    private Field Coordinate(PlaneGrid grid, int axis)
    {
        var field = new Field(grid.Size, grid.Size);
        for (int i = 0; i < field.Values.Length; i++)
            field.Values[i] = grid.Inputs[2 * i + axis] / Reach;
        return field;
    }

    /// <summary>The samples of a data set as points of the plane.</summary>
    public IReadOnlyList<PlanePoint> Points(Dataset? data) => data == null ? [] :
        [.. Enumerable.Range(0, data.Count).Select(i => new PlanePoint(data.Feature(i)[0], data.Feature(i)[1], Answers.IsTargetYes(_network.Info.Output, data.Target(i)[0]) ? 1 : 0))];

    /// <summary>The median of the newest epochs, so that one interrupted by the system does not show.</summary>
    private static double? NanosecondsASample(IReadOnlyList<TrainingProgress> epochs)
    {
        double[] newest = [.. epochs.TakeLast(64).Select(epoch => 1e9 / epoch.SamplesPerSecond).Order()];
        return newest.Length == 0 ? null : newest[newest.Length / 2];
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
