namespace NetGen;

public sealed partial class Dataset
{
    /// <summary>The first samples.</summary>
    /// <param name="count">From 1 to <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer samples, or none is asked for.</exception>
    public Dataset Take(int count) => count >= 1 && count <= Count
        ? WithRows(_features[..(count * FeatureSize)], _targets[..(count * TargetSize)])
        : throw new ArgumentOutOfRangeException(nameof(count), count, $"1 to {Count} samples can be taken.");

    /// <summary>The samples at these places, in this order; a place may be named twice.</summary>
    /// <param name="indices">At least one, each from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is no sample.</exception>
    /// <exception cref="ArgumentException">No index is given.</exception>
    public Dataset Select(ReadOnlySpan<int> indices)
    {
        var features = new float[checked(indices.Length * FeatureSize)];
        var targets = new float[checked(indices.Length * TargetSize)];
        for (int i = 0; i < indices.Length; i++)
        {
            Feature(indices[i]).CopyTo(features.AsSpan(i * FeatureSize));
            Target(indices[i]).CopyTo(targets.AsSpan(i * TargetSize));
        }

        return WithRows(features, targets);
    }

    /// <summary>All samples in a random order; the same seed gives the same order everywhere.</summary>
    public Dataset Shuffle(ulong seed) => Select(ShuffledIndices(seed));

    /// <summary>Shuffles, then holds a part back for testing; no sample is in both parts.</summary>
    /// <param name="testFraction">Share of the test set, above 0 and below 1, rounded to whole samples; each part keeps at least one.</param>
    /// <param name="seed">Decides who goes where; the same seed gives the same parts everywhere.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not between 0 and 1.</exception>
    /// <exception cref="InvalidOperationException">There is one sample only.</exception>
    public (Dataset Train, Dataset Test) Split(double testFraction, ulong seed)
    {
        if (!(testFraction > 0 && testFraction < 1))
            throw new ArgumentOutOfRangeException(nameof(testFraction), testFraction, "The test set's share must lie between 0 and 1, such as 0.2.");
        if (Count < 2)
            throw new InvalidOperationException("One sample cannot be split into a training and a test set.");
        int tests = Math.Clamp((int)Math.Round(Count * testFraction), 1, Count - 1);
        ReadOnlySpan<int> indices = ShuffledIndices(seed);
        return (Select(indices[tests..]), Select(indices[..tests]));
    }

    /// <summary>A data set of other rows with the same names and shape.</summary>
    internal Dataset WithRows(float[] features, float[] targets) => new(features, targets, FeatureSize, TargetSize)
    {
        Name = Name,
        FeatureShape = FeatureShape,
        FeatureNames = FeatureNames,
        ClassNames = ClassNames,
    };

    private int[] ShuffledIndices(ulong seed)
    {
        var indices = new int[Count];
        for (int i = 0; i < indices.Length; i++)
            indices[i] = i;
        new SeededRandom(seed).Shuffle(indices);
        return indices;
    }
}
