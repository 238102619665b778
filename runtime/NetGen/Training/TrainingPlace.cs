namespace NetGen;

/// <summary>Where a training stands between two steps.</summary>
/// <param name="Step">Steps done.</param>
/// <param name="Epoch">Whole epochs done.</param>
/// <param name="Position">Samples already used in the current epoch.</param>
internal readonly record struct TrainingPlace(long Step, int Epoch, int Position)
{
    /// <summary>The place after a step on a batch of the caller's own, which is no part of an epoch.</summary>
    public TrainingPlace AfterStep() => this with { Step = Step + 1 };

    /// <summary>The place after a step on the epoch's next samples.</summary>
    /// <param name="samples">How many the step used.</param>
    /// <param name="count">Samples in an epoch.</param>
    public TrainingPlace AfterBatch(int samples, int count) =>
        Position + samples < count ? new(Step + 1, Epoch, Position + samples) : new(Step + 1, Epoch + 1, 0);

    /// <summary>Whether this is not later than the end of an epoch.</summary>
    public bool IsWithin(int epoch) => Epoch < epoch || (Epoch == epoch && Position == 0);
}
