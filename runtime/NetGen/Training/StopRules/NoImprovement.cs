namespace NetGen;

/// <summary>Stops when the loss (the test set's, where there is one) has not fallen below its best for some epochs.</summary>
public sealed class NoImprovement : IStopRule
{
    private readonly int _patience;
    private double _best;
    private int _waited;

    /// <summary>Stops after some epochs without a new best.</summary>
    /// <param name="epochs">Epochs to wait for a new best, at least 1.</param>
    public NoImprovement(int epochs)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        _patience = epochs;
        Start();
    }

    /// <inheritdoc/>
    public void Start() => (_best, _waited) = (double.PositiveInfinity, 0);

    /// <inheritdoc/>
    public string? AfterEpoch(TrainingProgress progress)
    {
        double loss = progress.TestLoss ?? progress.TrainLoss;
        (_best, _waited) = loss < _best ? (loss, 0) : (_best, _waited + 1);
        string which = progress.TestLoss == null ? "training" : "test";
        return _waited >= _patience
            ? FormattableString.Invariant($"NoImprovement: the {which} loss has not fallen below {_best:G6} for {_waited} epochs.")
            : null;
    }
}
