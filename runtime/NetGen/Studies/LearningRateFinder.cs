namespace NetGen;

/// <summary>
/// The learning-rate range test: steps at exponentially growing rates show where the loss begins to fall and where it breaks.
/// It trains a copy of the network; network, optimizer, data order and random state are afterwards the same to the bit.
/// Smith, "Cyclical Learning Rates for Training Neural Networks", 2017.
/// </summary>
/// <param name="trainer">The training that a rate is wanted for; it must not be running.</param>
public sealed class LearningRateFinder(Trainer trainer)
{
    private const double DivergedAtTimesBest = 5;
    private readonly Trainer _trainer = trainer ?? throw new ArgumentNullException(nameof(trainer));

    /// <summary>The first rate, above 0; 1e-6 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double Start { get; init => field = Hyperparameter.Positive(value, "start"); } = 1e-6;

    /// <summary>The last rate, above 0; 10 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double End { get; init => field = Hyperparameter.Positive(value, "end"); } = 10;

    /// <summary>Steps of the sweep, at least 2; 100 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Steps { get; init => field = (int)Hyperparameter.Steps(value, atLeast: 2, "steps"); } = 100;

    /// <summary>β of the average that smooths the loss; 0.9 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double Smoothing { get; init => field = Hyperparameter.Decay(value, "smoothing"); } = 0.9;

    /// <summary>Sweeps from the network and optimizer as they are now.</summary>
    /// <exception cref="InvalidOperationException">There is no sample yet.</exception>
    public LearningRateSweep Run()
    {
        IOptimizer optimizer = _trainer.Optimizer;
        LastGoodStep before = new(0, optimizer.State);
        before.Remember([]);
        double rate = optimizer.LearningRate;
        try
        {
            return Sweep(new Trainer(_trainer.Network.Clone(), _trainer.Data, optimizer) { BatchSize = _trainer.BatchSize, Seed = _trainer.Seed });
        }
        finally
        {
            before.Restore([]);
            optimizer.LearningRate = rate;
        }
    }

    private LearningRateSweep Sweep(Trainer copy)
    {
        List<double> rates = [], losses = [], smoothed = [];
        ExponentialAverage average = new(Smoothing);
        double best = double.PositiveInfinity;
        while (rates.Count < Steps)
        {
            double rate = Start * ExactPower.Of(End / Start, rates.Count / (Steps - 1.0));
            copy.LearningRate = rate;
            try
            {
                losses.Add(copy.Step().Loss);
            }
            catch (TrainingDivergedException)
            {
                return new(rates, losses, smoothed, Steepest(rates, smoothed), true);
            }

            rates.Add(rate);
            average.Add(losses[^1]);
            smoothed.Add(average.Corrected);
            best = Math.Min(best, average.Corrected);
            if (average.Corrected > DivergedAtTimesBest * best)
                return new(rates, losses, smoothed, Steepest(rates, smoothed), true);
        }

        return new(rates, losses, smoothed, Steepest(rates, smoothed), false);
    }

    /// <summary>
    /// Where the curve falls fastest on its logarithmic axis. It begins where the average is full, before which it is as noisy as single batches,
    /// and ends where it is lowest, after which it falls only from the heights that too large a rate has thrown it to.
    /// </summary>
    private double? Steepest(List<double> rates, List<double> losses)
    {
        int first = Math.Max(1, (int)new ExponentialAverage(Smoothing).Window), lowest = losses.IndexOf(losses.Count > 0 ? losses.Min() : 0), steepest = -1;
        double slope = 0;
        for (int i = first; i + 1 <= lowest; i++)
        {
            if (losses[i + 1] - losses[i - 1] < slope)
                (steepest, slope) = (i, losses[i + 1] - losses[i - 1]);
        }

        return steepest < 0 ? null : rates[steepest];
    }
}
