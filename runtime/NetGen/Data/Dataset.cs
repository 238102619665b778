namespace NetGen;

/// <summary>
/// Samples with their targets, row after row: features [<see cref="Count"/> × <see cref="FeatureSize"/>], targets [<see cref="Count"/> × <see cref="TargetSize"/>].
/// A class is a one-hot row; a yes-or-no question may be one column of 0 and 1. A data set has at least one sample and only finite numbers.
/// </summary>
public sealed partial class Dataset : ISampleSource
{
    private readonly float[] _features;
    private readonly float[] _targets;

    /// <summary>Wraps the arrays, which belong to the data set from here on: they are not copied.</summary>
    /// <param name="features">[samples × <paramref name="featureSize"/>], one sample after the other.</param>
    /// <param name="targets">[samples × <paramref name="targetSize"/>], in the same order.</param>
    /// <param name="featureSize">Numbers in one sample.</param>
    /// <param name="targetSize">Numbers in one target.</param>
    /// <exception cref="ArgumentException">The lengths do not fit each other, there is no sample, or a number is NaN or infinite.</exception>
    public Dataset(float[] features, float[] targets, int featureSize, int targetSize)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(featureSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(targetSize);
        if (features.Length == 0 || features.Length % featureSize != 0 || targets.Length % targetSize != 0 || features.Length / featureSize != targets.Length / targetSize)
        {
            throw new ArgumentException(
                $"{features.Length} features in rows of {featureSize} and {targets.Length} targets in rows of {targetSize} are not the same whole number of samples, at least one.");
        }

        Finite.Require(features, featureSize, nameof(features));
        Finite.Require(targets, targetSize, nameof(targets));
        _features = features;
        _targets = targets;
        Count = features.Length / featureSize;
        FeatureSize = featureSize;
        TargetSize = targetSize;
        FeatureShape = [featureSize];
    }

    /// <summary>Samples.</summary>
    public int Count { get; }

    /// <summary>Numbers in one sample.</summary>
    public int FeatureSize { get; }

    /// <summary>Numbers in one target: classes when it is one-hot.</summary>
    public int TargetSize { get; }

    /// <summary>All samples, [<see cref="Count"/> × <see cref="FeatureSize"/>].</summary>
    public ReadOnlySpan<float> Features => _features;

    /// <summary>All targets, [<see cref="Count"/> × <see cref="TargetSize"/>].</summary>
    public ReadOnlySpan<float> Targets => _targets;

    /// <summary>What the data set is called, such as the name of the file it came from; empty when unknown.</summary>
    public string Name { get; init; } = "";

    /// <summary>The shape of one sample: [<see cref="FeatureSize"/>] for a vector, [channels, height, width] for a picture.</summary>
    /// <exception cref="ArgumentException">The sizes' product is not <see cref="FeatureSize"/>.</exception>
    public IReadOnlyList<int> FeatureShape
    {
        get;
        init => field = value.Aggregate(1L, (product, size) => product * size) == FeatureSize && value.All(size => size > 0)
            ? value
            : throw new ArgumentException($"The shape [{string.Join(", ", value)}] does not hold {FeatureSize} features.");
    }

    /// <summary>One name a feature; empty when unknown.</summary>
    /// <exception cref="ArgumentException">There are names, but not <see cref="FeatureSize"/> of them.</exception>
    public IReadOnlyList<string> FeatureNames
    {
        get;
        init => field = value.Count == 0 || value.Count == FeatureSize
            ? value
            : throw new ArgumentException($"{value.Count} feature names were given for {FeatureSize} features.");
    } = [];

    /// <summary>One name a class, the two of a yes-or-no question (0 first) when there is one target; empty when unknown.</summary>
    /// <exception cref="ArgumentException">There are names, but not as many as classes.</exception>
    public IReadOnlyList<string> ClassNames
    {
        get;
        init => field = value.Count == 0 || value.Count == Math.Max(2, TargetSize)
            ? value
            : throw new ArgumentException($"{value.Count} class names were given for {Math.Max(2, TargetSize)} classes.");
    } = [];

    /// <summary>One sample, [<see cref="FeatureSize"/>].</summary>
    /// <param name="sample">From 0 to <see cref="Count"/> − 1.</param>
    public ReadOnlySpan<float> Feature(int sample) => Row(_features, FeatureSize, sample);

    /// <summary>One sample's target, [<see cref="TargetSize"/>].</summary>
    /// <param name="sample">From 0 to <see cref="Count"/> − 1.</param>
    public ReadOnlySpan<float> Target(int sample) => Row(_targets, TargetSize, sample);

    /// <inheritdoc/>
    public void Gather(ReadOnlySpan<int> samples, Span<float> features, Span<float> targets)
    {
        SampleRows.Gather(_features, FeatureSize, samples, features);
        SampleRows.Gather(_targets, TargetSize, samples, targets);
    }

    private ReadOnlySpan<float> Row(float[] values, int size, int sample) => (uint)sample < (uint)Count
        ? new ReadOnlySpan<float>(values, sample * size, size)
        : throw new ArgumentOutOfRangeException(nameof(sample), sample, $"The data set has samples 0 to {Count - 1}.");
}
