namespace NetGen.Playground;

/// <summary>Pictures of 32×32 pixels in three colours, a logit for cat and one for dog.</summary>
[Network]
[Input(3, 32, 32)]
[Conv2D<ReLU>(16, 3, Padding = Padding.Same)]
[MaxPool2D(2)]
[Conv2D<ReLU>(32, 3, Padding = Padding.Same)]
[MaxPool2D(2)]
[Conv2D<ReLU>(64, 3, Padding = Padding.Same)]
[MaxPool2D(2)]
[Flatten]
[Dropout(0.5)]
[Dense<ReLU>(64)]
[Dense(2)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class CatsDogs;

/// <summary>CIFAR-10's cats and dogs by convolutions, mirrored and shifted at random, from four IDX files in a folder of the user's.</summary>
internal sealed class CatsDogsScene : Scene
{
    private const int Size = 32;
    private const int SamplesAStep = 64;
    private const double Rate = 0.002;

    public override string Name => "cats-dogs";

    public override string Summary => "cats or dogs of 32×32 pixels from a folder of IDX files, three convolutions";

    public override bool NeedsFolder => true;

    public override int MostEpochs => 20;

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        var files = new IdxFolder(folder);
        Dataset train = Read(files, "train"), test = Read(files, "test");
        Standardizer standardizer = Standardizer.FitChannels(train);
        var varied = new Augmentation(standardizer.Apply(train)) { LargestShift = 3, Seed = seed };
        long steps = MostEpochs * (long)Math.Ceiling(train.Count / (double)SamplesAStep);
        return new(new CatsDogs(seed), varied, new AdamW(Rate))
        {
            Test = standardizer.Apply(test),
            BatchSize = SamplesAStep,
            Seed = seed,
            Schedule = new CosineDecay(Rate, steps),
            Standardizer = standardizer,
        };
    }

    private static Dataset Read(IdxFolder files, string part)
    {
        string images = files.Find(part, "images"), labels = files.Find(part, "labels");
        Dataset data = Dataset.FromIdx(images, labels, ["cat", "dog"]);
        return data.FeatureShape is [3, Size, Size]
            ? data
            : throw new UserErrorException($"{images} holds samples of shape [{string.Join(", ", data.FeatureShape)}]; the network takes pictures of 3 colours and {Size}×{Size} pixels.");
    }
}
