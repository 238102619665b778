namespace NetGen;

/// <summary>
/// Brings every feature to mean 0 and deviation 1: (x − mean)/deviation. Fitted on the training set and applied, with the same numbers, to all that the network ever sees.
/// </summary>
public sealed partial class Standardizer
{
    private readonly float[] _means;
    private readonly float[] _deviations;

    /// <summary>Takes the numbers of an earlier fit, which are copied.</summary>
    /// <param name="means">One a feature, finite.</param>
    /// <param name="deviations">One a feature, finite and above 0.</param>
    /// <exception cref="ArgumentException">The lengths differ or are 0, or a number is out of range.</exception>
    public Standardizer(ReadOnlySpan<float> means, ReadOnlySpan<float> deviations)
    {
        if (means.Length != deviations.Length || means.IsEmpty)
            throw new ArgumentException($"{means.Length} means and {deviations.Length} deviations are not one each a feature.");
        Finite.Require(means, means.Length, nameof(means));
        Finite.Require(deviations, deviations.Length, nameof(deviations));
        for (int i = 0; i < deviations.Length; i++)
        {
            if (deviations[i] <= 0)
                throw new ArgumentException(FormattableString.Invariant($"The deviation of feature {i} is {deviations[i]}; it must be above 0."), nameof(deviations));
        }

        _means = means.ToArray();
        _deviations = deviations.ToArray();
    }

    /// <summary>Numbers in one sample.</summary>
    public int FeatureSize => _means.Length;

    /// <summary>The mean of each feature, [<see cref="FeatureSize"/>].</summary>
    public ReadOnlySpan<float> Means => _means;

    /// <summary>The population deviation of each feature, [<see cref="FeatureSize"/>]; 1 for a feature that never changes.</summary>
    public ReadOnlySpan<float> Deviations => _deviations;

    /// <summary>Measures mean and deviation of every feature, in double.</summary>
    public static Standardizer Fit(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var means = new float[dataset.FeatureSize];
        var deviations = new float[dataset.FeatureSize];
        for (int feature = 0; feature < dataset.FeatureSize; feature++)
        {
            double mean = Mean(dataset, feature);
            double deviation = Math.Sqrt(Variance(dataset, feature, mean));
            means[feature] = (float)mean;
            deviations[feature] = (float)deviation is > 0 and var known ? known : 1;
        }

        return new Standardizer(means, deviations);
    }

    /// <summary>The same samples, standardised, with the same targets and names.</summary>
    /// <exception cref="ArgumentException">The data set's samples have another size.</exception>
    public Dataset Apply(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var standardized = new float[dataset.Features.Length];
        Apply(dataset.Features, standardized);
        return dataset.WithRows(standardized, dataset.Targets.ToArray());
    }

    /// <summary>Standardises one sample or any whole number of samples without allocating; both spans may be the same.</summary>
    /// <param name="features">[samples × <see cref="FeatureSize"/>].</param>
    /// <param name="standardized">[samples × <see cref="FeatureSize"/>].</param>
    /// <exception cref="ArgumentException">The lengths differ or are no whole number of samples.</exception>
    public void Apply(ReadOnlySpan<float> features, Span<float> standardized)
    {
        Check(features.Length, standardized.Length);
        for (int row = 0; row < features.Length; row += FeatureSize)
        {
            for (int i = 0; i < _means.Length; i++)
                standardized[row + i] = (features[row + i] - _means[i]) / _deviations[i];
        }
    }

    /// <summary>Undoes <see cref="Apply(ReadOnlySpan{float}, Span{float})"/>, up to rounding, without allocating; both spans may be the same.</summary>
    /// <param name="standardized">[samples × <see cref="FeatureSize"/>].</param>
    /// <param name="features">[samples × <see cref="FeatureSize"/>].</param>
    /// <exception cref="ArgumentException">The lengths differ or are no whole number of samples.</exception>
    public void Invert(ReadOnlySpan<float> standardized, Span<float> features)
    {
        Check(standardized.Length, features.Length);
        for (int row = 0; row < standardized.Length; row += FeatureSize)
        {
            for (int i = 0; i < _means.Length; i++)
                features[row + i] = standardized[row + i] * _deviations[i] + _means[i];
        }
    }

    // Counted from the first sample, so that a feature that never changes has a deviation of exactly 0.
    private static double Mean(Dataset dataset, int feature)
    {
        double first = dataset.Features[feature], sum = 0;
        for (int sample = 0; sample < dataset.Count; sample++)
            sum += dataset.Features[sample * dataset.FeatureSize + feature] - first;
        return first + sum / dataset.Count;
    }

    private static double Variance(Dataset dataset, int feature, double mean)
    {
        double sum = 0;
        for (int sample = 0; sample < dataset.Count; sample++)
        {
            double distance = dataset.Features[sample * dataset.FeatureSize + feature] - mean;
            sum += distance * distance;
        }

        return sum / dataset.Count;
    }

    private void Check(int from, int to)
    {
        if (from != to || from % FeatureSize != 0)
            throw new ArgumentException($"{from} numbers in and {to} out are not the same whole number of samples of {FeatureSize} features.");
    }
}
