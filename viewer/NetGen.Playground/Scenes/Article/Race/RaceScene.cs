namespace NetGen.Playground;

/// <summary>Optimizers side by side on one network: the same start, the same batches, each at the rate that its own range test suggests.</summary>
internal sealed class RaceScene : Demonstration
{
    /// <summary>Nobody reads a sentence that changes with each frame.</summary>
    private const int StepsAnExplanation = 10 * RaceLane.StepsAtOnce;

    private static readonly string[] Names = [nameof(SGD), nameof(Momentum), nameof(Nesterov), nameof(RMSprop), nameof(Adam)];
    private static readonly string[] Measures = ["steps", "time"];

    /// <summary>Those of the spiral's data that are learned within the length of a race.</summary>
    private static readonly string[] DataSets = ["circle", "exclusive-or", "moons"];

    private const float Gap = 16;

    private readonly RacePictures _pictures = new();
    private readonly RaceLane[] _lanes = new RaceLane[Names.Length];

    /// <summary>Rates that the user has set; null for the suggested ones.</summary>
    private readonly double?[] _rates = new double?[Names.Length];

    private int _dataSet;
    private int _measure;
    private ulong _seed;
    private string _notice = "";

    public RaceScene()
    {
        Controls =
        [
            Choice.Of("data", DataSets, () => _dataSet, ChooseData),
            Choice.Of("raced over", Measures, () => _measure, measure => _measure = measure),
            .. Enumerable.Range(0, Names.Length).Select(RateOf),
            new Button("suggested", "Suggested rates", Suggest),
        ];
    }

    /// <inheritdoc/>
    public override string Name => "race";

    /// <inheritdoc/>
    public override string Title => "The race";

    /// <inheritdoc/>
    public override string Summary => "optimizers from the same start on the same batches, each at its own rate";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.OneAFrame;

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("training step", steps * RaceLane.StepsAtOnce);

    /// <inheritdoc/>
    public override int StepsOfPicture => RaceLane.Points - 1;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _seed = seed;
        Scene scene = new SpiralScene();
        var data = (Dataset)scene.Prepare(seed, "", Gallery.FindData(scene, DataSets[_dataSet])).Data;
        for (int i = 0; i < Names.Length; i++)
        {
            _lanes[i] = new(Names[i], data, seed);
            _lanes[i].Begin(_rates[i] ?? _lanes[i].Suggested, count: 1);
        }

        _pictures.Begin(data);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        bool hasStepped = false;
        foreach (RaceLane lane in _lanes)
            hasStepped |= lane.Advance();
        if (StepsDone % StepsAnExplanation == 0)
            Explain();
        return hasStepped;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        float width = (area.Width + Gap) / _lanes.Length;
        (Area lanes, Area lower) = area.Down(MathF.Min(0.5f, (width - Gap + RacePictures.BesideMap) / (area.Height - Gap)), Gap);
        (Area race, Area tests) = lower.Across(0.6f);
        for (int i = 0; i < _lanes.Length; i++)
        {
            float left = MathF.Round(i * width), right = MathF.Round((i + 1) * width) - Gap;
            _pictures.DrawLane(list, lanes with { X = lanes.X + left, Width = right - left }, i, _lanes[i], StepsDone > 0 && _lanes[i] == Leader, theme);
        }

        _pictures.DrawRace(list, race, _lanes, _measure == 1, theme);
        RacePictures.DrawTests(list, tests, _lanes, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"data",-24} {DataSets[_dataSet]}");
        text.WriteLine($"{"raced over",-24} {Measures[_measure]}");
        text.WriteLine($"{"steps of training",-24} {Numbers.Count(StepsDone)}");
        foreach (RaceLane lane in _lanes)
        {
            int last = lane.Count - 1;
            text.WriteLine($"{lane.Name,-24} rate {Numbers.ThreeDigits(lane.Rate)}, suggested {Numbers.ThreeDigits(lane.Suggested)}, "
                + $"loss {Numbers.Loss(lane.Loss)}, of five seeds {Numbers.Loss(lane.Low[last])} to {Numbers.Loss(lane.High[last])}");
        }
    }

    private RaceLane Leader => _lanes.MinBy(lane => lane.Loss)!;

    private int StepsDone => (_lanes[0].Count - 1) * RaceLane.StepsAtOnce;

    private Slider RateOf(int which) => new(Names[which], () => _lanes[which].Rate, rate => SetRate(which, rate), RangeBand.Start, RangeBand.End)
    {
        IsLogarithmic = true,
        Text = Numbers.ThreeDigits,
        Remark = () => _rates[which] == null ? ", suggested" : "",
    };

    private void ChooseData(int data)
    {
        _dataSet = data;
        Array.Clear(_rates);
        Reset(_seed);
    }

    /// <summary>The lane runs its race again, as far as the others have come.</summary>
    private void SetRate(int which, double? rate)
    {
        _rates[which] = rate;
        if (_lanes[which].Rate != (rate ?? _lanes[which].Suggested))
            _lanes[which].Begin(rate ?? _lanes[which].Suggested, _lanes[which].Count);
        Explain();
    }

    private void Suggest()
    {
        for (int i = 0; i < _lanes.Length; i++)
            SetRate(i, null);
    }

    private void Explain() => _notice = StepsDone == 0
        ? "All lanes have the same network, start and batches; each optimizer has the learning rate that its own range test suggests (below, right). A slider sets another."
        : $"All lanes have the same network, start and batches, and each its own rate. After {Numbers.Count(StepsDone)} steps {Leader.Name} leads. Where bands overlap, luck with the start counts for as much as the optimizer.";
}
