namespace NetGen;

/// <summary>Stops when the accuracy on the test set has reached a share; never without a test set.</summary>
/// <param name="share">From 0 to 1.</param>
/// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
public sealed class AccuracyAtLeast(double share) : IStopRule
{
    /// <summary>The share that is enough.</summary>
    internal double Share { get; } = Hyperparameter.Fraction(share);

    /// <inheritdoc/>
    public string? AfterEpoch(TrainingProgress progress) => progress.Accuracy >= Share
        ? FormattableString.Invariant($"AccuracyAtLeast: the accuracy {progress.Accuracy:G6} has reached {Share} after {progress.Epoch} epochs.")
        : null;
}
