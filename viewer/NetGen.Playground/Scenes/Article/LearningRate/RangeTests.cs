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

    private readonly Func<double, IOptimizer> _make;
    private readonly ulong _seed;

    /// <param name="make">Makes the optimizer with a rate.</param>
    /// <param name="seed">The first of the seeds.</param>
    public RangeTests(Func<double, IOptimizer> make, ulong seed)
    {
        (_make, _seed) = (make, seed);
        for (int i = 0; i < Trials; i++)
            TrialRates[i] = RangeBand.Start * Math.Pow(RangeBand.End / RangeBand.Start, i / (Trials - 1.0));
        Array.Fill(TrialLosses, double.NaN);
    }

    /// <summary>What the range tests showed.</summary>
    public RangeBand Band { get; } = new(steps: 120, smoothing: 0.9);

    public double[] TrialRates { get; } = new double[Trials];

    /// <summary>The loss after training at each of these rates; NaN before it was trained.</summary>
    public double[] TrialLosses { get; } = new double[Trials];

    /// <summary>Tests one seed more, or trains at one rate more; false when all is done.</summary>
    public bool Advance()
    {
        if (Band.Done < Seeds)
        {
            Band.Add(Prepare(_seed + (ulong)Band.Done, RangeBand.Start));
            return true;
        }

        int next = Array.FindIndex(TrialLosses, double.IsNaN);
        if (next < 0)
            return false;
        TrialLosses[next] = Train(TrialRates[next]);
        return true;
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
