namespace NetGen;

/// <summary>Stops when the accuracy on the test set has reached a share; never without a test set.</summary>
/// <param name="share">From 0 to 1.</param>
/// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
public sealed class AccuracyAtLeast(double share) : IStopRule
{
    private readonly double _share = Hyperparameter.Fraction(share);

    /// <inheritdoc/>
    public string? AfterEpoch(TrainingProgress progress) => progress.Accuracy >= _share
        ? FormattableString.Invariant($"AccuracyAtLeast: the accuracy {progress.Accuracy:G6} has reached {_share} after {progress.Epoch} epochs.")
        : null;
}
