namespace NetGen;

#pragma warning disable CA1068 // Cancelling is the commoner wish, so progress comes after it.
public sealed partial class Trainer
{
    private readonly Evaluator _evaluator;
    private int _isRunning;

    /// <summary>A second data set, evaluated after each epoch of a run; null for none.</summary>
    /// <exception cref="ArgumentException">Its samples do not fit the network.</exception>
    public Dataset? Test
    {
        get;
        set
        {
            if (value != null)
                SampleShape.Require(Network, value, nameof(value));
            field = value;
        }
    }

    /// <summary>What may end a run before its last epoch, asked in this order.</summary>
    public IList<IStopRule> StopRules { get; } = [];

    /// <summary>The clock that times runs; the system's by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Loss, accuracy and confusion matrix of the network as it is now.</summary>
    /// <exception cref="ArgumentException">The samples do not fit the network.</exception>
    public Evaluation Evaluate(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return _evaluator.Evaluate(data);
    }

    /// <summary>
    /// Trains until so many more epochs are done, the first of which may have begun already, or until a stop rule is met, the run is cancelled or a step breaks.
    /// </summary>
    /// <param name="epochs">Not negative.</param>
    /// <param name="cancellation">Acts between two steps; the training can go on from there.</param>
    /// <param name="progress">Told after each epoch.</param>
    /// <returns>Why the run ended. A step that meets NaN or infinity ends it too, with everything as it was before that step.</returns>
    /// <exception cref="InvalidOperationException">The trainer is running already, or there is no sample yet.</exception>
    public StopReason RunEpochs(int epochs, CancellationToken cancellation = default, IProgress<TrainingProgress>? progress = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(epochs);
        if (Interlocked.Exchange(ref _isRunning, 1) != 0)
            throw new InvalidOperationException("The trainer is running already; cancel that run, or wait for its end, before the next.");
        try
        {
            return Run(epochs, cancellation, progress);
        }
        catch (TrainingDivergedException broken)
        {
            return new(StopKind.Diverged, broken.Message);
        }
        finally
        {
            Volatile.Write(ref _isRunning, 0);
        }
    }

    /// <summary><see cref="RunEpochs"/> on a worker thread; until it ends, nothing but <see cref="CopyTo"/> may be called.</summary>
    /// <inheritdoc cref="RunEpochs"/>
    public Task<StopReason> RunAsync(int epochs, CancellationToken cancellation = default, IProgress<TrainingProgress>? progress = null) =>
        Task.Run(() => RunEpochs(epochs, cancellation, progress), CancellationToken.None);

    private StopReason Run(int epochs, CancellationToken cancellation, IProgress<TrainingProgress>? progress)
    {
        long start = Clock.GetTimestamp();
        foreach (IStopRule rule in StopRules)
            rule.Start();
        for (int done = 0; done < epochs; done++)
        {
            StopReason? reason = RunEpoch(start, cancellation, progress);
            if (reason != null)
                return reason;
        }

        return new(StopKind.Completed, $"All {epochs} epochs are done.");
    }

    private StopReason? RunEpoch(long start, CancellationToken cancellation, IProgress<TrainingProgress>? progress)
    {
        long epochStart = Clock.GetTimestamp();
        double lossSum = 0;
        long samples = 0;
        for (int epoch = Epoch; Epoch == epoch;)
        {
            if (cancellation.IsCancellationRequested)
                return new(StopKind.Cancelled, $"Cancelled after step {StepCount}, in epoch {Epoch + 1}.");
            TrainingStep step = StepOnNextBatch(out int batch);
            lossSum += (double)step.Loss * batch;
            samples += batch;
            if (StopAfterStep(step, start) is { } why)
                return new(StopKind.Rule, why);
        }

        double seconds = Clock.GetElapsedTime(epochStart).TotalSeconds;
        TrainingProgress reached = EndEpoch(lossSum / samples, samples / seconds, start);
        progress?.Report(reached);
        foreach (IStopRule rule in StopRules)
        {
            if (rule.AfterEpoch(reached) is { } why)
                return new(StopKind.Rule, why);
        }

        return null;
    }

    private string? StopAfterStep(TrainingStep step, long start)
    {
        if (StopRules.Count == 0)
            return null;
        TimeSpan elapsed = Clock.GetElapsedTime(start);
        for (int i = 0; i < StopRules.Count; i++)
        {
            if (StopRules[i].AfterStep(step, elapsed) is { } why)
                return why;
        }

        return null;
    }

    /// <summary>An epoch is done: measures it and has the schedule learn from that.</summary>
    /// <param name="trainLoss">The mean of its steps.</param>
    /// <param name="samplesPerSecond">How fast they went.</param>
    /// <param name="start">When the run began, by the trainer's clock.</param>
    internal TrainingProgress EndEpoch(double trainLoss, double samplesPerSecond, long start)
    {
        Evaluation? test = Test == null ? null : Evaluate(Test);
        Schedule?.Report(test?.Loss ?? trainLoss);
        return new()
        {
            Epoch = Epoch,
            Step = StepCount,
            TrainLoss = trainLoss,
            TestLoss = test?.Loss,
            Accuracy = test?.Accuracy,
            L1Penalty = _penalties.L1(Network.Parameters),
            L2Penalty = _penalties.L2(Network.Parameters),
            SamplesPerSecond = samplesPerSecond,
            Elapsed = Clock.GetElapsedTime(start),
        };
    }
}
