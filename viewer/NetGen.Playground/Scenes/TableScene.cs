namespace NetGen.Playground;

/// <summary>Ten numbers in, one number out.</summary>
[Network]
[Input(10)]
[Dense<ReLU>(24)]
[Dense<ReLU>(12)]
[Dense(1)]
[Loss<MeanSquaredError>]
internal sealed partial class Friedman;

/// <summary>
/// A regression of ten inputs, of which five count: y = 10·sin(π·x₁·x₂) + 20·(x₃ − ½)² + 10·x₄ + 5·x₅ + noise, standardised.
/// Friedman, "Multivariate adaptive regression splines", 1991.
/// </summary>
internal sealed class TableScene : Scene
{
    private const int Inputs = 10;
    private const int Samples = 800;

    /// <summary>Mean and deviation of y over the unit cube, so that targets are about as large as 1.</summary>
    private const double Mean = 14.4, Deviation = 5;

    public override string Name => "table";

    public override string Summary => "Friedman's regression of ten inputs, 10-24-12-1";

    public override int MostEpochs => 100;

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        (Dataset train, Dataset test) = Points(seed).Split(0.2, seed);
        return new(new Friedman(seed), train, new Adam(learningRate: 0.005)) { Test = test, BatchSize = 16, Seed = seed };
    }

    private static Dataset Points(ulong seed)
    {
        var random = new SeededRandom(seed);
        var features = new float[Samples * Inputs];
        var targets = new float[Samples];
        for (int i = 0; i < Samples; i++)
        {
            Span<float> x = features.AsSpan(i * Inputs, Inputs);
            foreach (ref float value in x)
                value = random.NextSingle();
            double y = 10 * Turns.Sine(0.5 * x[0] * x[1]) + 20 * (x[2] - 0.5) * (x[2] - 0.5) + 10 * x[3] + 5 * x[4];
            targets[i] = (float)((y + random.NextNormal() - Mean) / Deviation);

            // Inputs around 0 train faster.
            foreach (ref float value in x)
                value = 2 * value - 1;
        }

        return new(features, targets, Inputs, 1) { Name = "Friedman" };
    }
}
