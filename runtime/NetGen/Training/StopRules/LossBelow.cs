namespace NetGen;

/// <summary>Stops when an epoch's mean training loss is below a limit.</summary>
/// <param name="limit">The loss to get below.</param>
public sealed class LossBelow(double limit) : IStopRule
{
    /// <inheritdoc/>
    public string? AfterEpoch(TrainingProgress progress) => progress.TrainLoss < limit
        ? FormattableString.Invariant($"LossBelow: the training loss {progress.TrainLoss:G6} is below {limit} after {progress.Epoch} epochs.")
        : null;
}
