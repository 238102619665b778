namespace NetGen.Tests;

[Network, Input(2, 8, 8), Conv2D<ReLU>(20, 3), Dropout(0.1), MaxPool2D(2), LayerNorm, Flatten, Dense<Tanh>(6), Dense(3), Loss<SoftmaxCrossEntropy>]
internal sealed partial class PictureClasses;

[Network, Input(1, 4, 4), AveragePool2D(2), Conv2D(3, 2), GlobalAveragePool2D, Loss<MeanSquaredError>]
internal sealed partial class PoolingFirst;

/// <summary>Networks with layers other than dense ones have their picture too: a layer of pictures shows its channels.</summary>
public class LayersTests
{
    [Fact]
    public void A_convolution_shows_its_kernels() => HasPicture(new PictureClasses(1), [2, 8, 8], classes: 3);

    [Fact]
    public void A_network_that_pools_first_is_drawn() => HasPicture(new PoolingFirst(1), [1, 4, 4], classes: 3);

    private static void HasPicture(INetwork network, int[] shape, int classes)
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "layers.png");
        var random = new SeededRandom(1);
        float[] pixels = [.. Enumerable.Range(0, 30 * network.InputSize).Select(_ => random.NextSingle())], targets = new float[30 * classes];
        for (int sample = 0; sample < 30; sample++)
            targets[sample * classes + sample % classes] = 1;
        var data = new Dataset(pixels, targets, network.InputSize, classes) { FeatureShape = shape };
        var trainer = new Trainer(network, new Augmentation(data), new Adam(0.01)) { Test = data };
        trainer.RunEpochs(2, TestContext.Current.CancellationToken);
        Viewer.Snapshot(trainer, file);
        Assert.True(new FileInfo(file).Length > 1000);
        Viewer.Snapshot(new Trainer(network, data, new Adam(0.01)), file);
    }
}
