namespace NetGen;

/// <summary>Minus the mean loss, on all samples or on one batch a generation, the same for all its individuals.</summary>
internal sealed class LossFitness : IFitness
{
    private readonly ISampleSource _data;
    private readonly int? _batchSize;
    private readonly SampleOrder _order;
    private readonly Batch _batch;
    private int[] _all = [];
    private int _count;
    private int _samples;

    /// <summary>Measures networks of this kind on these samples.</summary>
    /// <exception cref="ArgumentException">The samples do not fit the network.</exception>
    public LossFitness(INetwork network, ISampleSource data, int? batchSize)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(data);
        if (batchSize is { } size)
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size, nameof(batchSize));
        SampleShape.Require(network, data, nameof(data));
        _data = data;
        _batchSize = batchSize;
        _order = SampleOrder.For(data);
        _batch = new(network.InputSize, network.OutputSize);
    }

    /// <inheritdoc/>
    public void Begin(ulong seed, TrainingPlace place)
    {
        _count = _data.Count;
        if (_count == 0)
            throw new InvalidOperationException("There is no sample to measure fitness on yet; add some to the replay buffer first.");
        ReadOnlySpan<int> samples = _batchSize is { } size ? _order.Next(seed, place, size, _count) : All();
        _samples = samples.Length;
        if (!IsWholeDataset)
            _batch.Gather(_data, samples, place.Step);
    }

    /// <inheritdoc/>
    public double Of(INetwork network) => _data is Dataset whole && IsWholeDataset
        ? -network.Loss(whole.Features, whole.Targets)
        : -network.Loss(_batch.Inputs, _batch.Targets);

    /// <inheritdoc/>
    public TrainingPlace After(TrainingPlace place) => place.AfterBatch(_samples, _count);

    private bool IsWholeDataset => _batchSize == null && _data is Dataset;

    private ReadOnlySpan<int> All()
    {
        if (_all.Length != _data.Count)
            _all = [.. Enumerable.Range(0, _data.Count)];
        return _all;
    }
}
