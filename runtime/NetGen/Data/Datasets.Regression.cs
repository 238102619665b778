namespace NetGen;

public static partial class Datasets
{
    /// <summary>Regression: y = sin(2πx) for x from −1 to 1; noise shifts y by up to ±noise.</summary>
    /// <inheritdoc cref="Circle"/>
    public static Dataset Sine(int samples = 500, float noise = 0.1f, ulong seed = 1) =>
        Surface("sine", ["x"], samples, noise, seed, x => Turns.Sine(x[0]));

    /// <summary>Regression: z = (x + y)/2 for x and y from −1 to 1; noise shifts z by up to ±noise.</summary>
    /// <inheritdoc cref="Circle"/>
    public static Dataset Plane(int samples = 500, float noise = 0.1f, ulong seed = 1) =>
        Surface("plane", ["x", "y"], samples, noise, seed, x => 0.5 * ((double)x[0] + x[1]));

    private static Dataset Surface(string name, string[] inputs, int samples, float noise, ulong seed, Func<ReadOnlySpan<float>, double> height)
    {
        Check(samples, noise);
        var random = new SeededRandom(seed);
        var features = new float[samples * inputs.Length];
        var targets = new float[samples];
        for (int i = 0; i < samples; i++)
        {
            var input = features.AsSpan(i * inputs.Length, inputs.Length);
            foreach (ref float x in input)
                x = (float)Uniform(random);
            targets[i] = (float)(height(input) + noise * Uniform(random));
        }

        return new Dataset(features, targets, inputs.Length, 1) { Name = name, FeatureNames = inputs };
    }
}
