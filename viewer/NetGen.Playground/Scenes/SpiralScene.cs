namespace NetGen.Playground;

/// <summary>Two inputs, two hidden layers of eight, one answer: which arm is the point on?</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class Spiral;

/// <summary>The spiral of the TensorFlow Playground: 500 points to learn from, 125 to test with.</summary>
internal sealed class SpiralScene : Scene
{
    private const double Solved = 0.99;

    public override string Name => "spiral";

    public override string Summary => "two arms of a spiral in the plane, 2-8-8-1";

    public override int MostEpochs => 4000;

    public override Trainer Prepare(ulong seed, string folder)
    {
        (Dataset train, Dataset test) = Datasets.Spiral(samples: 625, noise: 0.1f, seed).Split(0.2, seed);
        return new(new Spiral(seed), train, new Adam(learningRate: 0.01))
        {
            Test = test,
            BatchSize = 10,
            Seed = seed,
            StopRules = { new AccuracyAtLeast(Solved) },
        };
    }
}
