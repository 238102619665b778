namespace NetGen.Generator.Tests.Truth;

/// <summary>A picture that comes alone is computed in lanes of channels, and many in lanes of samples.</summary>
public class SinglePictureTests
{
    private const int Samples = 19;

    [Theory]
    [InlineData("Input(1, 12, 11), Conv2D<ReLU>(8, 5), MaxPool2D(2, 1), Conv2D<Tanh>(3, 2), Flatten, Dense(4)")]
    [InlineData("Input(3, 9, 8), Conv2D<GELU>(18, 3, Padding = Padding.Same), Conv2D<LeakyReLU>(35, 3, Stride = 2, Padding = Padding.Same), Conv2D<ELU>(17, 1), AveragePool2D(5, 4), Flatten, Dense<Tanh>(4)")]
    [InlineData("Input(2, 33, 29), Conv2D(10, 3, Stride = 2, Bias = false), Conv2D<ReLU>(13, 4, Stride = 3, Zeros = 2), Conv2D<ReLU>(5, 2), GlobalAveragePool2D, Dense(4)")]
    [InlineData("Input(2, 20, 20), Conv2D<SiLU>(5, 9), Dropout(0.5), Conv2D<Sigmoid>(20, 3, 12), Flatten, Dense(4)")]
    [InlineData("Input(17, 4, 4), MaxPool2D(2), Conv2D<ReLU>(4, 2), Flatten")]
    [InlineData("Input(2, 6, 6), Conv2D<ReLU>(4, 3), LayerNorm, Conv2D<ReLU>(4, 3, 4), Flatten, Dense(4)")]
    [InlineData("Input(2, 5, 3), Conv2D<Mish>(2, 5, 1, Stride = 2, Padding = Padding.Same), Conv2D<Softsign>(3, 2, 1, Stride = 3), Flatten, Dense(8)")]
    [InlineData("Input(1, 2, 4), Conv2D<ReLU>(3, 5, 1, Stride = 3, Padding = Padding.Same), Conv2D<HardSigmoid>(5, 1, 1), AveragePool2D(1, 1), MaxPool2D(1, 1), Flatten, Dense(4)")]
    [InlineData("Input(1, 9, 7), Conv2D<ReLU>(1, 3), Conv2D<Tanh>(1, 3), Conv2D<ReLU>(20, 2), Flatten, Dense(4)")]
    public void A_picture_alone_has_the_bits_that_it_has_among_others(string layers)
    {
        using var assembly = NetworkAssembly.Of($"[Network, {layers}, Loss<MeanSquaredError>] partial class N;");
        var network = assembly.Create("N", seed: 3);
        var random = new SeededRandom(4);
        float[] inputs = new float[Samples * network.InputSize], together = new float[Samples * network.OutputSize], alone = new float[Samples * network.OutputSize];
        foreach (ref float input in inputs.AsSpan())
            input = random.NextNormal();
        foreach (ref float parameter in network.Parameters)
            parameter = 0.3f * random.NextNormal();

        network.Predict(inputs, together);
        for (int sample = 0; sample < Samples; sample++)
            network.Predict(inputs.AsSpan(sample * network.InputSize, network.InputSize), alone.AsSpan(sample * network.OutputSize, network.OutputSize));

        Assert.Equal(together.Select(BitConverter.SingleToInt32Bits), alone.Select(BitConverter.SingleToInt32Bits));
    }
}
