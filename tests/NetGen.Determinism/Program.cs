using NetGen;
using NetGen.Determinism;

// Prints what training comes to. Whatever the processor's instructions and the compiler's settings are, these lines are the same.
// With the argument "checkpoint" each training is saved halfway and goes on in another trainer: the same lines again.
bool stops = args.Contains("checkpoint");

Train("Adam", () => new TwoClasses(seed: 1), Datasets.Spiral(samples: 203), () => new Adam(0.01));
Train("SGD", () => new TwoClasses(seed: 2), Datasets.Moons(samples: 57), () => new SGD(0.1));
Train("Adam", () => new ThreeClasses(seed: 3), Datasets.Rings(samples: 109), () => new Adam(0.003));
Train("Nesterov", () => new ThreeClasses(seed: 4), Datasets.Rings(samples: 33), () => new Nesterov(0.01));
Train("Adam", () => new Curve(seed: 5), Datasets.Plane(samples: 101), () => new Adam(0.002) { AmsGrad = true });
Train("averaged momentum", () => new Curve(seed: 6), Datasets.Plane(samples: 64), () => new AveragedMomentum(0.002) { BiasCorrection = true });
Train("Adam", () => new Pictures(seed: 8), Bars(samples: 53), () => new Adam(0.003));
Console.WriteLine($"elementary functions {LaneMathFingerprint.Compute()}");

// Noise of 2 × 9 × 8 pixels with a bar in one of three columns.
static Dataset Bars(int samples)
{
    var random = new SeededRandom(9);
    float[] pixels = new float[samples * 144], targets = new float[samples * 3];
    foreach (ref float pixel in pixels.AsSpan())
        pixel = random.NextSingle();
    for (int sample = 0; sample < samples; sample++)
    {
        targets[sample * 3 + sample % 3] = 1;
        for (int row = 0; row < 9; row++)
            pixels[sample * 144 + row * 8 + 2 * (sample % 3) + 1] += 1;
    }

    return new(pixels, targets, featureSize: 144, targetSize: 3);
}

void Train(string rule, Func<INetwork> network, Dataset data, Func<IOptimizer> optimizer)
{
    Trainer Begin() => new(network(), data, optimizer()) { BatchSize = 10, Seed = 7 };

    var trainer = Begin();
    for (int step = 0; step < 300; step++)
    {
        trainer.Step();
        if (!stops || step != 137)
            continue;
        byte[] saved = trainer.Save();
        trainer = Begin();
        trainer.Load(saved);
    }

    float[] outputs = new float[data.Count * data.TargetSize];
    trainer.Network.Predict(data.Features, outputs);
    Console.WriteLine($"{trainer.Network.Info.Name} by {rule} {Fingerprint.Of(trainer.Network.Parameters)} {Fingerprint.Of(outputs)}");
}
