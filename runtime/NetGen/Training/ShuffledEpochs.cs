namespace NetGen;

/// <summary>Every sample once an epoch, each epoch in a fresh order; the last batch of an epoch takes what is left.</summary>
internal sealed class ShuffledEpochs(int count) : SampleOrder
{
    private readonly int[] _order = new int[count];
    private readonly StepRandom _random = new();
    private (ulong Seed, int Epoch)? _shuffledFor;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Next(ulong seed, TrainingPlace place, int batchSize, int count)
    {
        if (_shuffledFor != (seed, place.Epoch))
            Shuffle(seed, place.Epoch);
        return _order.AsSpan(place.Position, Math.Min(batchSize, _order.Length - place.Position));
    }

    private void Shuffle(ulong seed, int epoch)
    {
        for (int i = 0; i < _order.Length; i++)
            _order[i] = i;
        _random.At(seed, epoch).Shuffle(_order);
        _shuffledFor = (seed, epoch);
    }
}
