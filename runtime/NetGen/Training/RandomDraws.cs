namespace NetGen;

/// <summary>Every sample of every batch drawn uniformly, with replacement.</summary>
internal sealed class RandomDraws : SampleOrder
{
    private readonly StepRandom _random = new();
    private int[] _samples = [];

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Next(ulong seed, TrainingPlace place, int batchSize, int count)
    {
        if (_samples.Length < batchSize)
            _samples = new int[batchSize];
        Span<int> samples = _samples.AsSpan(0, batchSize);
        SeededRandom random = _random.At(seed, place.Step);
        foreach (ref int sample in samples)
            sample = random.Next(count);
        return samples;
    }
}
