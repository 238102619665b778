using System.Diagnostics;

namespace NetGen.Playground;

/// <summary>One optimizer in the race: trainings from several seeds, which have their starts and batches in common with the other lanes'.</summary>
internal sealed class RaceLane
{
    /// <summary>Trainings, each from a seed of its own.</summary>
    public const int Seeds = 5;

    /// <summary>Steps of training from one point of the curves to the next.</summary>
    public const int StepsAtOnce = 10;

    /// <summary>Points of the curves, the first before any step.</summary>
    public const int Points = 301;

    private const int BatchSize = 10;

    /// <summary>β of the average that smooths a training's curve: it goes over about five points, since small batches make every step's loss leap.</summary>
    private const double Smoothing = 0.8;

    private readonly Dataset _data;
    private readonly ulong _seed;
    private readonly Trainer[] _runs = new Trainer[Seeds];
    private readonly ExponentialAverage[] _losses = new ExponentialAverage[Seeds];
    private readonly bool[] _haveDiverged = new bool[Seeds];
    private double _secondsAStep;

    /// <summary>Tests the range of rates.</summary>
    /// <param name="name">The optimizer.</param>
    /// <param name="data">What is learned.</param>
    /// <param name="seed">The first of the seeds.</param>
    public RaceLane(string name, Dataset data, ulong seed)
    {
        (Name, _data, _seed) = (name, data, seed);
        for (int run = 0; run < Seeds; run++)
            Tests.Add(Prepare(run, RangeBand.Start));
        Suggested = Tests.Suggestion ?? OptimizerChoice.Usual(name).UsualRate;
    }

    public string Name { get; }

    /// <summary>What the range tests showed. They are long, because a network of two hidden layers learns little in its first hundred steps.</summary>
    public RangeBand Tests { get; } = new(steps: 1000, smoothing: 0.95);

    /// <summary>The rate that they suggest.</summary>
    public double Suggested { get; }

    /// <summary>The rate that is raced at.</summary>
    public double Rate { get; private set; }

    /// <summary>At each point of the curves so far the least of the seeds' smoothed losses over all samples; infinite where they diverged.</summary>
    public double[] Low { get; } = new double[Points];

    /// <summary>The middle one.</summary>
    public double[] Middle { get; } = new double[Points];

    /// <summary>The largest one.</summary>
    public double[] High { get; } = new double[Points];

    /// <summary>Points of the curves so far.</summary>
    public int Count { get; private set; }

    /// <summary>The middle loss now.</summary>
    public double Loss => Middle[Count - 1];

    /// <summary>What a step of training takes, in milliseconds: the quickest that was measured, the least disturbed one.</summary>
    public double MillisecondsAStep => 1000 * _secondsAStep;

    /// <summary>The network of the first seed.</summary>
    public INetwork Network => _runs[0].Network;

    /// <summary>Begins anew at a rate, and catches up with the other lanes.</summary>
    /// <param name="rate">The learning rate.</param>
    /// <param name="count">Points of the curves that the other lanes have.</param>
    public void Begin(double rate, int count)
    {
        (Rate, Count, _secondsAStep) = (rate, 0, double.PositiveInfinity);
        for (int run = 0; run < Seeds; run++)
            (_runs[run], _losses[run], _haveDiverged[run]) = (Prepare(run, rate), new(Smoothing), false);
        Note();
        while (Count < count)
            Advance();
    }

    /// <summary>Trains on to the next point of the curves; false at their end.</summary>
    public bool Advance()
    {
        if (Count == Points)
            return false;
        for (int run = 0; run < Seeds; run++)
            Train(run);
        Note();
        return true;
    }

    /// <summary>A training that has met NaN or infinity stands still.</summary>
    private void Train(int run)
    {
        if (_haveDiverged[run])
            return;
        long begin = Stopwatch.GetTimestamp();
        try
        {
            for (int i = 0; i < StepsAtOnce; i++)
                _runs[run].Step();
            _secondsAStep = Math.Min(_secondsAStep, Stopwatch.GetElapsedTime(begin).TotalSeconds / StepsAtOnce);
        }
        catch (TrainingDivergedException)
        {
            _haveDiverged[run] = true;
        }
    }

    private void Note()
    {
        Span<double> sorted = stackalloc double[Seeds];
        for (int run = 0; run < Seeds; run++)
        {
            float loss = _runs[run].Network.Loss(_data.Features, _data.Targets);
            _haveDiverged[run] |= !float.IsFinite(loss);
            _losses[run].Add(_haveDiverged[run] ? double.PositiveInfinity : loss);
            sorted[run] = _losses[run].Corrected;
        }

        sorted.Sort();
        (Low[Count], Middle[Count], High[Count]) = (sorted[0], sorted[Seeds / 2], sorted[^1]);
        Count++;
    }

    private Trainer Prepare(int run, double rate) =>
        new(new Spiral(_seed + (ulong)run), _data, OptimizerChoice.Usual(Name).Make(rate)) { BatchSize = BatchSize, Seed = _seed + (ulong)run };
}
