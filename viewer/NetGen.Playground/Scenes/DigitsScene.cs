namespace NetGen.Playground;

/// <summary>Pictures of 8×8 pixels in, a logit for each digit out.</summary>
[Network]
[Input(64)]
[Dense<ReLU>(32)]
[Dense(10)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class Digits;

/// <summary>1,797 handwritten digits (see Data/NOTICE.txt), a fifth of them held back.</summary>
internal sealed class DigitsScene : Scene
{
    /// <summary>The brightest pixel in the file.</summary>
    private const float Brightest = 16;

    public override string Name => "digits";

    public override string Summary => "1,797 handwritten digits of 8×8 pixels, 64-32-10";

    public override int MostEpochs => 40;

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        Dataset file = Dataset.FromCsv(Path.Combine(AppContext.BaseDirectory, "Data", "digits-8x8.csv"), target: "class", classes: true);
        float[] pixels = [.. file.Features.ToArray().Select(pixel => pixel / Brightest)];
        var digits = new Dataset(pixels, file.Targets.ToArray(), file.FeatureSize, file.TargetSize)
        {
            Name = "digits",
            FeatureShape = [1, 8, 8],
            ClassNames = file.ClassNames,
        };
        (Dataset train, Dataset test) = digits.Split(0.2, seed);
        return new(new Digits(seed), train, new Adam(learningRate: 0.005)) { Test = test, BatchSize = 16, Seed = seed };
    }
}
