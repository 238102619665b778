namespace NetGen.Tests.Training;

/// <summary>Cats or dogs of 32×32 pixels, by convolutions.</summary>
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
public sealed partial class CatsAndDogs;

/// <summary>
/// Real pictures, which are too large for the repository: NETGEN_CATS_DOGS names a folder with CIFAR-10's cats and dogs as IDX files,
/// train-images-idx4-ubyte.gz and its kin. Takes minutes.
/// </summary>
public sealed class CatsAndDogsTests
{
    private const int Epochs = 20;
    private const int BatchSize = 64;
    private const double Rate = 0.002;

    private static readonly string? s_folder = Environment.GetEnvironmentVariable("NETGEN_CATS_DOGS");

    [Fact]
    public void Convolutions_tell_cats_from_dogs_in_three_of_four_pictures_they_never_saw()
    {
        Assert.SkipWhen(s_folder is null, "NETGEN_CATS_DOGS names no folder of pictures.");
        Dataset train = Read("train"), test = Read("test");
        Standardizer standardizer = Standardizer.FitChannels(train);
        var varied = new Augmentation(standardizer.Apply(train)) { LargestShift = 3, Seed = 1 };
        long steps = Epochs * (long)Math.Ceiling(train.Count / (double)BatchSize);
        var trainer = new Trainer(new CatsAndDogs(seed: 1), varied, new AdamW(Rate)) { BatchSize = BatchSize, Seed = 1, Schedule = new CosineDecay(Rate, steps) };
        trainer.RunEpochs(Epochs, TestContext.Current.CancellationToken);
        Evaluation seen = trainer.Evaluate(standardizer.Apply(test));
        Assert.True(seen.Accuracy >= 0.75, $"Accuracy is {seen.Accuracy}.");
    }

    private static Dataset Read(string part) =>
        Dataset.FromIdx(Path.Combine(s_folder!, $"{part}-images-idx4-ubyte.gz"), Path.Combine(s_folder!, $"{part}-labels-idx1-ubyte.gz"), ["cat", "dog"]);
}
