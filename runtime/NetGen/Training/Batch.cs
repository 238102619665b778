namespace NetGen;

/// <summary>The rows of one batch, gathered side by side in buffers that grow only when a larger batch than ever comes.</summary>
internal sealed class Batch(int inputSize, int targetSize)
{
    private float[] _inputs = [];
    private float[] _targets = [];
    private int _count;

    /// <summary>[samples × input size].</summary>
    public ReadOnlySpan<float> Inputs => _inputs.AsSpan(0, _count * inputSize);

    /// <summary>[samples × target size].</summary>
    public ReadOnlySpan<float> Targets => _targets.AsSpan(0, _count * targetSize);

    /// <summary>Makes room for batches of this size.</summary>
    public void Reserve(int samples)
    {
        if (_inputs.Length < samples * inputSize)
            _inputs = new float[checked(samples * inputSize)];
        if (_targets.Length < samples * targetSize)
            _targets = new float[checked(samples * targetSize)];
    }

    /// <summary>Copies these samples of the source, as a step sees them, into the buffers.</summary>
    public void Gather(ISampleSource source, ReadOnlySpan<int> samples, long step)
    {
        Reserve(samples.Length);
        _count = samples.Length;
        source.Gather(samples, step, _inputs, _targets);
    }
}
