namespace NetGen;

public sealed partial class Standardizer
{
    /// <summary>
    /// Measures mean and deviation of every channel over all its pixels, in double: what pictures are standardised by, above all where they are shifted or mirrored.
    /// Every pixel of a channel gets the same two numbers.
    /// </summary>
    /// <param name="pictures">Samples of shape [channels, height, width].</param>
    /// <exception cref="ArgumentException">The samples have another shape.</exception>
    public static Standardizer FitChannels(Dataset pictures)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        if (pictures.FeatureShape.Count != 3)
            throw new ArgumentException($"Channels need samples of shape [channels, height, width], not [{string.Join(", ", pictures.FeatureShape)}].", nameof(pictures));
        var means = new float[pictures.FeatureSize];
        var deviations = new float[pictures.FeatureSize];
        int pixels = pictures.FeatureShape[1] * pictures.FeatureShape[2];
        for (int from = 0; from < pictures.FeatureSize; from += pixels)
        {
            (double mean, double deviation) = MeasureChannel(pictures, from, pixels);
            means.AsSpan(from, pixels).Fill((float)mean);
            deviations.AsSpan(from, pixels).Fill((float)deviation is > 0 and var known ? known : 1);
        }

        return new Standardizer(means, deviations);
    }

    // Counted from the first pixel, so that a channel that never changes has a deviation of exactly 0.
    private static (double Mean, double Deviation) MeasureChannel(Dataset pictures, int from, int pixels)
    {
        double first = pictures.Features[from], sum = 0, squares = 0, count = (double)pictures.Count * pixels;
        for (int sample = 0; sample < pictures.Count; sample++)
        {
            foreach (float pixel in pictures.Feature(sample).Slice(from, pixels))
                sum += pixel - first;
        }

        double mean = first + sum / count;
        for (int sample = 0; sample < pictures.Count; sample++)
        {
            foreach (float pixel in pictures.Feature(sample).Slice(from, pixels))
                squares += (pixel - mean) * (pixel - mean);
        }

        return (mean, Math.Sqrt(squares / count));
    }
}
