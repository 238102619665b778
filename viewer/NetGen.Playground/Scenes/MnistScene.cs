namespace NetGen.Playground;

/// <summary>Pictures of 28×28 pixels in, a logit for each digit out.</summary>
[Network]
[Input(784)]
[Dense<ReLU>(128)]
[Dense<ReLU>(64)]
[Dense(10)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class Mnist;

/// <summary>MNIST's 60,000 handwritten digits, from the four IDX files in a folder of the user's.</summary>
internal sealed class MnistScene : Scene
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    public override string Name => "mnist";

    public override string Summary => "handwritten digits of 28×28 pixels from a folder of IDX files, 784-128-64-10";

    public override bool NeedsFolder => true;

    public override int MostEpochs => 10;

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        var files = new IdxFolder(folder);
        Dataset train = Read(files, "train"), test = Read(files, "t10k");
        return new(new Mnist(seed), train, new Adam(learningRate: 0.001)) { Test = test, BatchSize = 64, Seed = seed };
    }

    private static Dataset Read(IdxFolder files, string part)
    {
        string images = files.Find(part, "images"), labels = files.Find(part, "labels");
        Dataset data = Dataset.FromIdx(images, labels, Digits);
        return data.FeatureShape is [1, 28, 28]
            ? data
            : throw new UserErrorException($"{images} holds samples of shape [{string.Join(", ", data.FeatureShape)}]; the network takes pictures of 28×28 pixels.");
    }
}
