namespace NetGen;

/// <summary>How a training stands at the end of an epoch.</summary>
public sealed record TrainingProgress
{
    /// <summary>Epochs done.</summary>
    public required int Epoch { get; init; }

    /// <summary>Steps done.</summary>
    public required long Step { get; init; }

    /// <summary>Mean loss of the epoch's samples, each taken before its own step's update; without penalties.</summary>
    public required double TrainLoss { get; init; }

    /// <summary>Mean loss of the test set now; null without one.</summary>
    public required double? TestLoss { get; init; }

    /// <summary>Share of the test set's answers that are right, 0 to 1; null without a test set and for regression.</summary>
    public required double? Accuracy { get; init; }

    /// <summary>Σ λ·|w| over the layers' weights now.</summary>
    public required double L1Penalty { get; init; }

    /// <summary>Σ λ/2·w² over the layers' weights now.</summary>
    public required double L2Penalty { get; init; }

    /// <summary>Training samples a second in this epoch, evaluation not counted.</summary>
    public required double SamplesPerSecond { get; init; }

    /// <summary>Time since the run began.</summary>
    public required TimeSpan Elapsed { get; init; }
}
