namespace NetGen.Tests.Training;

/// <summary>A data set that notes which samples were asked for.</summary>
internal sealed class RecordingSource(Dataset data) : ISampleSource
{
    public List<int> Asked { get; } = [];

    public int Count => data.Count;

    public int FeatureSize => data.FeatureSize;

    public int TargetSize => data.TargetSize;

    public ReadOnlySpan<float> Feature(int sample)
    {
        Asked.Add(sample);
        return data.Feature(sample);
    }

    public ReadOnlySpan<float> Target(int sample) => data.Target(sample);
}
