namespace NetGen.Playground;

/// <summary>One number in, one number out.</summary>
[Network]
[Input(1)]
[Dense<Tanh>(12)]
[Dense<Tanh>(8)]
[Dense(1)]
[Loss<MeanSquaredError>]
internal sealed partial class Curve;

/// <summary>A sine through noisy points.</summary>
internal sealed class CurveScene : Scene
{
    private const int Samples = 200;
    private const float Noise = 0.2f;

    public override string Name => "curve";

    public override string Summary => "a sine through noisy points, 1-12-8-1";

    public override int MostEpochs => 300;

    public override NoisyPoints Points(int data) => new(Samples, Noise, (samples, noise, seed) => Datasets.Sine(samples, (float)noise, seed));

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        (Dataset train, Dataset test) = Datasets.Sine(Samples, Noise, seed).Split(0.2, seed);
        return new(new Curve(seed), train, new Adam(learningRate: 0.01)) { Test = test, BatchSize = 10, Seed = seed };
    }
}
