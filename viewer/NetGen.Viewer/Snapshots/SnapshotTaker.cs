namespace NetGen;

/// <summary>
/// Takes snapshots of one training, also while it runs on another thread: it copies the parameters and asks its own copy of the network.
/// Two sets of buffers take turns, so that one snapshot can be looked at while the next is taken, and taking allocates next to nothing.
/// </summary>
internal sealed class SnapshotTaker
{
    private readonly ITraining _training;
    private readonly INetwork _network;
    private readonly NetworkInfo _info;
    private readonly FigureTaker _figures;
    private readonly FeaturePlane? _points;
    private readonly PlaneTaker? _plane;
    private readonly AnswersTaker? _answers;
    private readonly Dataset? _samples;
    private readonly Field? _example;
    private readonly Func<BesideTaker> _makeBeside;
    private readonly float[][] _parameters;
    private BesideTaker? _beside;
    private int _turn;

    /// <param name="training">What is watched.</param>
    /// <param name="plane">The plane behind its inputs, where they are features of points.</param>
    public SnapshotTaker(ITraining training, FeaturePlane? plane = null)
    {
        _training = training;
        _network = training.Network.Clone();
        _info = VisibleLayers.Of(_network.Info);
        Dataset? train = (training as Trainer)?.Data as Dataset, test = (training as Trainer)?.Test;
        _figures = new(training, _network, train, test);
        _points = plane ?? (_network.InputSize == 2 ? new(null, train, test) : null);
        _plane = HasPlane ? new(_network, _points!) : null;
        _answers = AnswersTaker.For(_network, train, test, _points);

        // Samples that are varied from epoch to epoch are no data set; those of the test have the same names and shape.
        _samples = train ?? test;
        _makeBeside = () => new(_network.Clone(), train, test, _points);
        _example = _samples != null && PictureShape.Of(_samples.FeatureShape) is { } shape ? SamplePicture.Of(_samples.Feature(0), shape) : null;
        _parameters = [new float[_network.ParameterCount], new float[_network.ParameterCount]];
    }

    /// <summary>Whether the network answers points of the plane with one number.</summary>
    public bool HasPlane => _points != null && _network.OutputSize == 1;

    /// <summary>How the plane is drawn.</summary>
    public PlaneStyle Style { get; set; }

    /// <summary>The part of the plane that holds all points.</summary>
    public PlaneRange Range => _plane?.Range ?? PlaneRange.Of();

    /// <summary>What the network says over the plane now, from −1 to 1.</summary>
    public Field TakePlane(PlaneGrid grid)
    {
        CopyParameters();
        Field field = grid.NewField();
        grid.Predict(_network, field);
        return field;
    }

    /// <summary>What each unit of the first layer weighs in pictures of this shape, each divided by its largest; none where that is no picture.</summary>
    public Field[] TakeFirstWeights((int Height, int Width) picture)
    {
        if (WeightPicture.Shape(_network.Info, picture) is not { } shape)
            return [];
        CopyParameters();
        float[] parameters = Export();
        return [.. Enumerable.Range(0, _network.Info.Layers[0].WeightShape[0]).Select(unit => WeightPicture.Of(_network.Info, parameters, unit, shape))];
    }

    /// <summary>Everything that a picture shows.</summary>
    /// <param name="planeCells">Cells on a side of the plane.</param>
    /// <param name="history">The epochs so far; may be null.</param>
    /// <param name="meter">What steps cost; may be null.</param>
    /// <param name="kept">Figures to go on with; null to renew them.</param>
    /// <param name="timeline">The training's ways; null where there is but one.</param>
    public TrainingSnapshot Take(int planeCells, TrainingHistory? history, StepMeter? meter, TrainingFigures? kept = null, Timeline? timeline = null)
    {
        Trainer? other = timeline is { IsWatching: true, Other.Trainer: { } watched } ? watched : null;
        _beside ??= other == null ? null : _makeBeside();
        CopyParameters();
        float[] parameters = Export();
        return new()
        {
            Info = _info,
            SampleShape = _samples?.FeatureShape ?? _network.Info.InputShape,
            Parameters = parameters,
            Figures = kept ?? _figures.Take(history, meter, timeline, other == null ? null : _beside),
            Beside = other == null ? null : _beside!.Take(other),
            Plane = _plane?.Take(planeCells, parameters, Style),
            Answers = _answers?.Take(planeCells, parameters, Style),
            Example = _example,
            FeatureNames = _samples?.FeatureNames ?? [],
            PlaneNames = _points?.Train?.FeatureNames ?? [],
            ClassNames = _samples?.ClassNames ?? [],
        };
    }

    /// <summary>The samples of a data set as points of the plane.</summary>
    public IReadOnlyList<PlanePoint> Points(Dataset? data) => PlaneTaker.Points(_network.Info.Output, data);

    private float[] Export()
    {
        _turn ^= 1;
        _network.ExportParameters(_parameters[_turn]);
        return _parameters[_turn];
    }

    private void CopyParameters()
    {
        if (_training is Trainer trainer)
            trainer.CopyTo(_network);
        else
            _training.Network.Parameters.CopyTo(_network.Parameters);
    }
}
