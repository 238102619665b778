namespace NetGen.Playground;

/// <summary>Two inputs, two hidden layers of eight, one answer: which arm is the point on?</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class Spiral;

/// <summary>The spiral of the TensorFlow Playground, 500 points to learn from, 125 to test with; and the other toy sets of two classes.</summary>
internal sealed class SpiralScene : Scene
{
    private const double Solved = 0.99;
    private const int Samples = 625;
    private const float Noise = 0.1f;

    private static readonly Func<int, float, ulong, Dataset>[] Makers =
    [
        (samples, noise, seed) => Datasets.Spiral(samples, noise, seed),
        (samples, noise, seed) => Datasets.Circle(samples, noise, seed),
        (samples, noise, seed) => Datasets.ExclusiveOr(samples, noise, seed),
        (samples, noise, seed) => Datasets.Gaussian(samples, noise, seed),
        (samples, noise, seed) => Datasets.Moons(samples, noise, seed),
    ];

    public override string Name => "spiral";

    public override string Summary => "two arms of a spiral in the plane, or another toy set of two classes, 2-8-8-1";

    public override IReadOnlyList<string> Data { get; } = ["spiral", "circle", "exclusive-or", "gaussian", "moons"];

    public override int MostEpochs => 4000;

    public override NoisyPoints Points(int data) => new(Samples, Noise, (samples, noise, seed) => Makers[data](samples, (float)noise, seed));

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        (Dataset train, Dataset test) = Makers[data](Samples, Noise, seed).Split(0.2, seed);
        return new(new Spiral(seed), train, new Adam(learningRate: 0.01))
        {
            Test = test,
            BatchSize = 10,
            Seed = seed,
            StopRules = { new AccuracyAtLeast(Solved) },
        };
    }
}
