namespace NetGen.Playground;

/// <summary>Two inputs, one number out: how high is the ground at this point?</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Tanh>(8)]
[Dense(1)]
[Loss<MeanSquaredError>]
internal sealed partial class Surface;

/// <summary>Regression in the plane: a slope, or the TensorFlow Playground's hills and hollows.</summary>
internal sealed class SurfaceScene : Scene
{
    private const int Samples = 625;
    private const float Noise = 0.05f;

    /// <summary>Where a hill (1) or a hollow (−1) has its middle.</summary>
    private static readonly (double X, double Y, int Sign)[] Middles = [(-0.65, 0.4, 1), (0, 0.4, -1), (0.65, 0.4, 1), (-0.65, -0.4, -1), (0, -0.4, 1), (0.65, -0.4, -1)];

    /// <summary>How far a hill reaches.</summary>
    private const double Reach = 0.33;

    public override string Name => "surface";

    public override string Summary => "regression in the plane, a slope or hills, 2-8-8-1";

    public override IReadOnlyList<string> Data { get; } = ["hills", "slope"];

    public override int MostEpochs => 300;

    public override NoisyPoints Points(int data) => new(Samples, Noise, (samples, noise, seed) => Make(data, samples, (float)noise, seed));

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        (Dataset train, Dataset test) = Make(data, Samples, Noise, seed).Split(0.2, seed);
        return new(new Surface(seed), train, new Adam(learningRate: 0.01)) { Test = test, BatchSize = 10, Seed = seed };
    }

    private static Dataset Make(int data, int samples, float noise, ulong seed) => data == 1 ? Datasets.Plane(samples, noise, seed) : Hills(samples, noise, seed);

    private static Dataset Hills(int samples, float noise, ulong seed)
    {
        var random = new SeededRandom(seed);
        float[] features = [.. Enumerable.Range(0, 2 * samples).Select(_ => 2 * random.NextSingle() - 1)];
        float[] targets = [.. Enumerable.Range(0, samples).Select(i => (float)Height(features[2 * i], features[2 * i + 1]) + noise * (2 * random.NextSingle() - 1))];
        return new(features, targets, 2, 1) { Name = "hills", FeatureNames = ["x", "y"] };
    }

    /// <summary>The height of the nearest hill or hollow, which falls evenly from its middle to where it ends.</summary>
    private static double Height(double x, double y)
    {
        double height = 0;
        foreach ((double middleX, double middleY, int sign) in Middles)
        {
            double distance = Math.Sqrt((x - middleX) * (x - middleX) + (y - middleY) * (y - middleY));
            height = Math.Max(1 - distance / Reach, Math.Abs(height)) > Math.Abs(height) ? sign * (1 - distance / Reach) : height;
        }

        return height;
    }
}
