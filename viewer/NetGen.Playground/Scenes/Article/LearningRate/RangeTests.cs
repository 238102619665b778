namespace NetGen.Playground;

/// <summary>The learning-rate range test of one network from several seeds, and what training at each rate comes to.</summary>
internal sealed class RangeTests
{
    /// <summary>Seeds tested.</summary>
    public const int Seeds = 9;

    /// <summary>Rates that are trained with for comparison.</summary>
    public const int Trials = 17;

    /// <summary>Steps of such a training.</summary>
    public const int TrialSteps = 300;

    public const double Start = 1e-4, End = 10;

    /// <summary>Steps of a range test.</summary>
    private const int Steps = 120;

    private readonly Func<double, IOptimizer> _make;
    private readonly ulong _seed;
    private readonly List<double[]> _curves = [];
    private readonly List<double> _suggested = [];

    /// <param name="make">Makes the optimizer with a rate.</param>
    /// <param name="seed">The first of the seeds.</param>
    public RangeTests(Func<double, IOptimizer> make, ulong seed)
    {
        (_make, _seed) = (make, seed);
        for (int i = 0; i < Steps; i++)
            Rates[i] = Start * Math.Pow(End / Start, i / (Steps - 1.0));
        for (int i = 0; i < Trials; i++)
            TrialRates[i] = Start * Math.Pow(End / Start, i / (Trials - 1.0));
        Array.Fill(TrialLosses, double.NaN);
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

    /// <summary>Seeds done.</summary>
    public int Done => _curves.Count;

    public double[] TrialRates { get; } = new double[Trials];

    /// <summary>The loss after training at each of these rates; NaN before it was trained.</summary>
    public double[] TrialLosses { get; } = new double[Trials];

    /// <summary>Tests one seed more, or trains at one rate more; false when all is done.</summary>
    public bool Advance()
    {
        if (Done < Seeds)
        {
            Test(_seed + (ulong)Done);
            return true;
        }

        int next = Array.FindIndex(TrialLosses, double.IsNaN);
        if (next < 0)
            return false;
        TrialLosses[next] = Train(TrialRates[next]);
        return true;
    }

    private void Test(ulong seed)
    {
        LearningRateSweep sweep = new LearningRateFinder(Prepare(seed, Start)) { Start = Start, End = End, Steps = Steps }.Run();
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

    private double Train(double rate)
    {
        Trainer trainer = Prepare(_seed, rate);
        var data = (Dataset)trainer.Data;
        try
        {
            for (int i = 0; i < TrialSteps; i++)
                trainer.Step();
        }
        catch (TrainingDivergedException)
        {
            return double.PositiveInfinity;
        }

        return trainer.Network.Loss(data.Features, data.Targets);
    }

    private Trainer Prepare(ulong seed, double rate) =>
        new(new Spiral(seed), Datasets.Moons(500, 0.1f, seed), _make(rate)) { BatchSize = 10, Seed = seed };
}
