namespace NetGen;

public static partial class Datasets
{
    /// <summary>Places one point.</summary>
    /// <param name="random">The data set's own sequence.</param>
    /// <param name="ofClass">The point's class.</param>
    /// <param name="progress">How far along its class the point is, between 0 and 1.</param>
    private delegate (double X, double Y) Placement(SeededRandom random, int ofClass, double progress);

    private static Dataset Points(string name, string[] classes, int samples, float noise, ulong seed, Placement place, double shift = 1)
    {
        Check(samples, noise);
        int targetSize = classes.Length == 2 ? 1 : classes.Length;
        var random = new SeededRandom(seed);
        var features = new float[samples * 2];
        var targets = new float[samples * targetSize];
        for (int i = 0; i < samples; i++)
        {
            int ofClass = i % classes.Length;
            var (x, y) = place(random, ofClass, (i - ofClass + 0.5 * classes.Length) / samples);
            features[2 * i] = (float)(x + shift * noise * Uniform(random));
            features[2 * i + 1] = (float)(y + shift * noise * Uniform(random));
            if (targetSize == 1)
                targets[i] = ofClass;
            else
                targets[i * targetSize + ofClass] = 1;
        }

        return new Dataset(features, targets, 2, targetSize) { Name = name, FeatureNames = ["x", "y"], ClassNames = classes };
    }

    private static (double X, double Y) Polar(double radius, double turns) => (radius * Turns.Cosine(turns), radius * Turns.Sine(turns));

    private static double Uniform(SeededRandom random) => 2.0 * random.NextSingle() - 1;

    private static void Check(int samples, float noise)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 2);
        if (!(noise >= 0 && float.IsFinite(noise)))
            throw new ArgumentOutOfRangeException(nameof(noise), noise, "Noise must be 0 or more and finite.");
    }
}
