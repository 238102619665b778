namespace NetGen;

/// <summary>
/// A snapshot of a training that seems further on than it is. Drawn once, unseen, it has everything compiled, and every list find its size, that later frames need: before the first one is shown, and not while eyes wait.
/// </summary>
internal static class Rehearsal
{
    /// <summary>More than a loss curve has columns.</summary>
    private const int Epochs = 2000;

    /// <summary>The first snapshot with invented epochs.</summary>
    public static TrainingSnapshot Of(TrainingSnapshot first) => first with
    {
        Figures = first.Figures with { History = [.. Enumerable.Range(1, Epochs).Select(Epoch)], NanosecondsASample = 1, BytesAStep = 0 },
    };

    private static TrainingProgress Epoch(int epoch) => new()
    {
        Epoch = epoch,
        Step = epoch,
        TrainLoss = 1.0 / epoch,
        TestLoss = 1.5 / epoch,
        Accuracy = 1,
        L1Penalty = 0,
        L2Penalty = 0,
        SamplesPerSecond = 1,
        Elapsed = TimeSpan.Zero,
    };
}
