namespace NetGen.Playground;

/// <summary>The learning-rate range tests of one network from several seeds: the band of their losses, and the middle one of their suggestions.</summary>
internal sealed class RangeBand
{
    public const double Start = 1e-4, End = 10;

    /// <summary>Steps of a range test.</summary>
    private const int Steps = 120;

    private readonly List<double[]> _curves = [];
    private readonly List<double> _suggested = [];

    public RangeBand()
    {
        for (int i = 0; i < Steps; i++)
            Rates[i] = Start * Math.Pow(End / Start, i / (Steps - 1.0));
    }

    /// <summary>The rates of the test, rising.</summary>
    public double[] Rates { get; } = new double[Steps];

    /// <summary>For each rate the least, the middle and the largest of the seeds' smoothed losses.</summary>
    public double[] Low { get; } = new double[Steps];

    /// <inheritdoc cref="Low"/>
    public double[] Middle { get; } = new double[Steps];

    /// <inheritdoc cref="Low"/>
    public double[] High { get; } = new double[Steps];

    /// <summary>Each seed's suggestion.</summary>
    public IReadOnlyList<double> Suggested => _suggested;

    /// <summary>The middle one of the suggestions; null before there is one.</summary>
    public double? Suggestion { get; private set; }

    /// <summary>Seeds tested.</summary>
    public int Done => _curves.Count;

    /// <summary>Tests one seed more.</summary>
    /// <param name="trainer">The training from that seed, at its beginning.</param>
    public void Add(Trainer trainer)
    {
        LearningRateSweep sweep = new LearningRateFinder(trainer) { Start = Start, End = End, Steps = Steps }.Run();
        var curve = new double[Steps];
        for (int i = 0; i < Steps; i++)
            curve[i] = i < sweep.SmoothedLosses.Count ? sweep.SmoothedLosses[i] : sweep.SmoothedLosses[^1];
        _curves.Add(curve);
        if (sweep.Suggested is { } suggested)
            _suggested.Add(suggested);
        if (_suggested.Count > 0)
            Suggestion = _suggested.Order().ElementAt(_suggested.Count / 2);
        for (int i = 0; i < Steps; i++)
        {
            double[] losses = [.. _curves.Select(one => one[i]).Order()];
            (Low[i], Middle[i], High[i]) = (losses[0], losses[losses.Length / 2], losses[^1]);
        }
    }
}
