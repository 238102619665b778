namespace NetGen;

/// <summary>Where a trainer takes its batches from: a fixed <see cref="Dataset"/>, or a <see cref="ReplayBuffer"/> that fills while training goes on.</summary>
public interface ISampleSource
{
    /// <summary>Samples there are now.</summary>
    int Count { get; }

    /// <summary>Numbers in one sample.</summary>
    int FeatureSize { get; }

    /// <summary>Numbers in one target.</summary>
    int TargetSize { get; }

    /// <summary>
    /// Whether batches are drawn uniformly with replacement. If not, each epoch goes through all samples once in a fresh order,
    /// and the number of samples stays what it is.
    /// </summary>
    bool DrawsWithReplacement => false;

    /// <summary>One sample, [<see cref="FeatureSize"/>].</summary>
    /// <param name="sample">From 0 to <see cref="Count"/> − 1.</param>
    ReadOnlySpan<float> Feature(int sample);

    /// <summary>One sample's target, [<see cref="TargetSize"/>].</summary>
    /// <param name="sample">From 0 to <see cref="Count"/> − 1.</param>
    ReadOnlySpan<float> Target(int sample);

    /// <summary>Copies samples and their targets side by side.</summary>
    /// <param name="samples">Which, each from 0 to <see cref="Count"/> − 1.</param>
    /// <param name="features">[samples × <see cref="FeatureSize"/>], overwritten.</param>
    /// <param name="targets">[samples × <see cref="TargetSize"/>], overwritten.</param>
    void Gather(ReadOnlySpan<int> samples, Span<float> features, Span<float> targets)
    {
        for (int i = 0; i < samples.Length; i++)
        {
            Feature(samples[i]).CopyTo(features[(i * FeatureSize)..]);
            Target(samples[i]).CopyTo(targets[(i * TargetSize)..]);
        }
    }

    /// <summary>The samples as a training step sees them: <see cref="Gather(ReadOnlySpan{int}, Span{float}, Span{float})"/>, unless the source varies them, as a pure function of the step.</summary>
    /// <param name="samples">Which, each from 0 to <see cref="Count"/> − 1.</param>
    /// <param name="step">Steps done before this one.</param>
    /// <param name="features">[samples × <see cref="FeatureSize"/>], overwritten.</param>
    /// <param name="targets">[samples × <see cref="TargetSize"/>], overwritten.</param>
    void Gather(ReadOnlySpan<int> samples, long step, Span<float> features, Span<float> targets) => Gather(samples, features, targets);
}
