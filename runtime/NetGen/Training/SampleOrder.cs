namespace NetGen;

/// <summary>Which samples a step trains on: a pure function of the seed and the place in the training, so that nothing of it needs to be remembered.</summary>
internal abstract class SampleOrder
{
    /// <summary>The order fit for a source.</summary>
    public static SampleOrder For(ISampleSource source) => source.DrawsWithReplacement ? new RandomDraws() : new ShuffledEpochs(source.Count);

    /// <summary>The samples of the next batch; good until the next call.</summary>
    /// <param name="seed">The trainer's seed.</param>
    /// <param name="place">Where the training stands.</param>
    /// <param name="batchSize">Samples wanted; an epoch's last batch may be smaller.</param>
    /// <param name="count">Samples there are.</param>
    public abstract ReadOnlySpan<int> Next(ulong seed, TrainingPlace place, int batchSize, int count);
}
