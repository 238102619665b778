namespace NetGen.Playground;

/// <summary>Two inputs, a logit for each of three classes.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(12)]
[Dense<Tanh>(8)]
[Dense(3)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class ThreeClasses;

/// <summary>Three classes in the plane: rings around each other, the arms of a spiral, or clouds.</summary>
internal sealed class RingsScene : Scene
{
    private const int Classes = 3;
    private const int Samples = 750;
    private const float Noise = 0.1f;

    public override string Name => "rings";

    public override string Summary => "three classes in the plane, 2-12-8-3";

    public override IReadOnlyList<string> Data { get; } = ["rings", "three arms", "three clouds"];

    public override int MostEpochs => 300;

    public override NoisyPoints Points(int data) => new(Samples, Noise, (samples, noise, seed) => Make(data, samples, (float)noise, seed));

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        (Dataset train, Dataset test) = Make(data, Samples, Noise, seed).Split(0.2, seed);
        return new(new ThreeClasses(seed), train, new Adam(learningRate: 0.01)) { Test = test, BatchSize = 10, Seed = seed };
    }

    private Dataset Make(int data, int samples, float noise, ulong seed) =>
        data == 0 ? Datasets.Rings(samples, noise, seed, Classes) : Around(Data[data], samples, noise, seed, data == 1 ? Arm : Cloud);

    /// <summary>Points of three classes that are the same but for a third of a turn.</summary>
    private static Dataset Around(string name, int samples, float noise, ulong seed, Func<SeededRandom, (double Radius, double Turns)> place)
    {
        var random = new SeededRandom(seed);
        var features = new float[samples * 2];
        var targets = new float[samples * Classes];
        for (int i = 0; i < samples; i++)
        {
            int ofClass = i % Classes;
            (double radius, double turns) = place(random);
            turns += (double)ofClass / Classes;
            features[2 * i] = (float)(radius * Turns.Cosine(turns)) + 0.2f * noise * random.NextNormal();
            features[2 * i + 1] = (float)(radius * Turns.Sine(turns)) + 0.2f * noise * random.NextNormal();
            targets[i * Classes + ofClass] = 1;
        }

        return new(features, targets, 2, Classes) { Name = name, FeatureNames = ["x", "y"], ClassNames = ["first", "second", "third"] };
    }

    private static (double Radius, double Turns) Arm(SeededRandom random)
    {
        double radius = 0.1 + 0.9 * random.NextDouble();
        return (radius, 0.9 * radius);
    }

    private static (double Radius, double Turns) Cloud(SeededRandom random) => (0.6 + 0.15 * random.NextNormal(), 0.04 * random.NextNormal());
}
