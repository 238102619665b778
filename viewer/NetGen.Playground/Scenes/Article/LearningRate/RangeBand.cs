namespace NetGen.Playground;

/// <summary>The learning-rate range tests of one network from several seeds: the band of their losses, and the middle one of their suggestions.</summary>
internal sealed class RangeBand
{
    public const double Start = 1e-4, End = 10;

    private readonly List<double[]> _curves = [];
    private readonly List<double> _suggested = [];

    private readonly double _smoothing;

    /// <param name="steps">Steps of a range test.</param>
    /// <param name="smoothing">β of the average that smooths its loss.</param>
    public RangeBand(int steps, double smoothing)
    {
        (_smoothing, Rates, Low, Middle, High) = (smoothing, new double[steps], new double[steps], new double[steps], new double[steps]);
        for (int i = 0; i < steps; i++)
            Rates[i] = Start * Math.Pow(End / Start, i / (steps - 1.0));
    }

    /// <summary>The rates of the test, rising.</summary>
    public double[] Rates { get; }

    /// <summary>For each rate the least, the middle and the largest of the seeds' smoothed losses.</summary>
    public double[] Low { get; }

    /// <inheritdoc cref="Low"/>
    public double[] Middle { get; }

    /// <inheritdoc cref="Low"/>
    public double[] High { get; }

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
        LearningRateSweep sweep = new LearningRateFinder(trainer) { Start = Start, End = End, Steps = Rates.Length, Smoothing = _smoothing }.Run();
        var curve = new double[Rates.Length];
        for (int i = 0; i < Rates.Length; i++)
            curve[i] = i < sweep.SmoothedLosses.Count ? sweep.SmoothedLosses[i] : sweep.SmoothedLosses[^1];
        _curves.Add(curve);
        if (sweep.Suggested is { } suggested)
            _suggested.Add(suggested);
        if (_suggested.Count > 0)
            Suggestion = _suggested.Order().ElementAt(_suggested.Count / 2);
        Span<double> losses = stackalloc double[Done];
        for (int i = 0; i < Rates.Length; i++)
        {
            for (int test = 0; test < Done; test++)
                losses[test] = _curves[test][i];
            losses.Sort();
            (Low[i], Middle[i], High[i]) = (losses[0], losses[Done / 2], losses[^1]);
        }
    }
}
