using Microsoft.ML.OnnxRuntime;

namespace NetGen.Generator.Tests.Truth;

/// <summary>Networks written as ONNX files: ONNX Runtime computes what they predict.</summary>
public sealed class OnnxTests
{
    private const int RandomNetworkCount = 60;
    private const float Tolerance = 1e-5f;

    private static readonly ActivationUnderTest s_tanh = ActivationUnderTest.BuiltIn.Single(activation => activation.Name == "Tanh");

    [Fact]
    public void Every_activation_and_every_function_of_formulas_is_computed_alike() => Compare([.. ActivationUnderTest.BuiltIn.Concat(RandomNetworks.Pieces)
        .Select(activation => new DeclaredNetwork(3, [new(6, s_tanh), new(5, activation)], LossUnderTest.Elementwise[0])),
        new(3, [new(4, ActivationUnderTest.Softmax)], LossUnderTest.CrossEntropy)]);

    [Fact]
    public void Formulas_without_x_and_with_every_comparison_are_computed_alike() => Compare([.. new[]
    {
        "0.5", "exp(1) + 0 * x", "x < 0.1 ? 1 : 2", "x <= 0.1 ? 1 : 2", "x > 0.1 ? 1 : 2", "x >= 0.1 ? 1 : 2", "x == x ? x : 2", "x != x ? 1 : -x", "max(x, 0) + min(0, x) / 2",
    }.Select(formula => new DeclaredNetwork(2, [new(9, new("Own", formula, null))], LossUnderTest.Elementwise[0]))]);

    [Fact]
    public void Every_layer_is_computed_alike() => Compare(
    [
        OfPicture([2, 9, 7], Convolution(3, 2, 3, stride: 1, isSame: false)),
        OfPicture([2, 9, 7], Convolution(3, 4, 2, stride: 1, isSame: true)),
        OfPicture([1, 9, 8], Convolution(2, 3, 3, stride: 2, isSame: true, hasBias: false)),
        OfPicture([1, 9, 8], Convolution(2, 4, 4, stride: 3, isSame: false, zeros: 2)),
        OfPicture([3, 6, 4], new DeclaredPool("MaxPool2D", 3, 2)),
        OfPicture([3, 6, 4], new DeclaredPool("AveragePool2D", 2, 4)),
        OfPicture([3, 6, 4], new DeclaredPool("GlobalAveragePool2D", 0, 0)),
        OfPicture([3, 6, 4], new DeclaredLayerNorm(1e-5, s_tanh), new DeclaredDropout(0.5)),
        OfPicture([3, 6, 4], new DeclaredFlatten(), new DeclaredLayerNorm(0.25, s_tanh)),
    ]);

    [Fact]
    public void Random_networks_are_computed_alike() =>
        Compare([.. Enumerable.Range(0, RandomNetworkCount).Select(index => RandomNetworks.Networks.Generate(RandomRun.Random(index), null, out _))]);

    [Fact]
    public void A_picture_may_leave_the_network()
    {
        using var assembly = NetworkAssembly.Of("[Network, Input(1, 4, 4), Conv2D<Sigmoid>(2, 3), Loss<MeanSquaredError>] public sealed partial class Map;");
        Assert.Equal("", Difference(assembly.Create("Map"), 1));
    }

    [Fact]
    public void The_graph_reads_as_ONNX_writes_it()
    {
        using var assembly = NetworkAssembly.Of("[Network, Input(1, 6, 6), Conv2D<ReLU>(2, 3), MaxPool2D(2), Flatten, Dense<Mish>(3), Loss<MeanSquaredError>] public sealed partial class Small;");
        Assert.Equal("""
            Small (float[samples, 1, 6, 6] inputs, float[2, 1, 3, 3] weight0, float[2] bias0, float[3, 8] weight3, float[3] bias3) => (float[samples, 3] outputs)
            {
                conv = Conv <pads = [0, 0, 0, 0], strides = [1, 1]> (inputs, weight0, bias0)
                relu = Relu (conv)
                maxPool = MaxPool <kernel_shape = [2, 2], strides = [2, 2]> (relu)
                flatten = Flatten <axis = 1> (maxPool)
                gemm = Gemm <transB = 1> (flatten, weight3, bias3)
                softplus = Softplus (gemm)
                tanh = Tanh (softplus)
                outputs = Mul (gemm, tanh)
            }
            """, assembly.Create("Small").Info.Onnx);
    }

    private static void Compare(IReadOnlyList<DeclaredNetwork> networks)
    {
        using var assembly = NetworkAssembly.Of(string.Join("\n", networks.Select((network, index) => network.Source(Name(index)))));
        Assert.All(networks.Index(), network =>
        {
            string difference = Difference(assembly.Create(Name(network.Index)), (ulong)network.Index);
            Assert.True(difference.Length == 0, $"Seed {RandomRun.Seed}: {network.Item.Source("Network")}{difference}");
        });
    }

    /// <summary>Where the two part, over a few samples with parameters of any kind; empty where nowhere.</summary>
    private static string Difference(INetwork network, ulong seed)
    {
        const int Samples = 5;
        var random = new SeededRandom(seed);
        float[] Fill(int count) => [.. Enumerable.Range(0, count).Select(_ => 2 * random.NextSingle() - 1)];
        network.ImportParameters(Fill(network.ParameterCount));
        float[] inputs = Fill(Samples * network.InputSize), expected = new float[Samples * network.OutputSize];
        network.Predict(inputs, expected);
        float[] actual = Run(network.SaveOnnx(), inputs, [Samples, .. network.Info.InputShape.Select(size => (long)size)]);
        float scale = Math.Max(1, expected.Max(Math.Abs));
        int place = expected.Index().FirstOrDefault(output => !(Math.Abs(output.Item - actual[output.Index]) <= Tolerance * scale), (-1, 0)).Index;
        return place < 0 ? "" : $"output {place} is {expected[place]:R}, and {actual[place]:R} by ONNX Runtime";
    }

    private static float[] Run(byte[] file, float[] inputs, long[] shape)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1 };
        using var session = new InferenceSession(file, options);
        using var run = new RunOptions();
        using OrtValue value = OrtValue.CreateTensorValueFromMemory(inputs, shape);
        using var outputs = session.Run(run, ["inputs"], [value], ["outputs"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static DeclaredNetwork OfPicture(int[] shape, params PictureLayer[] layers)
    {
        PictureLayer[] all = layers is [.., DeclaredPool { Kind: "GlobalAveragePool2D" }] || layers.Any(layer => layer is DeclaredFlatten) ? layers : [.. layers, new DeclaredFlatten()];
        var front = new PictureFront(shape, all);
        return new(front.Outputs, [new(3, s_tanh)], LossUnderTest.Elementwise[0]) { Front = front };
    }

    private static DeclaredConvolution Convolution(int channels, int height, int width, int stride, bool isSame, int zeros = 0, bool hasBias = true) =>
        new(channels, height, width, stride, isSame, zeros, hasBias, s_tanh);

    private static string Name(int index) => FormattableString.Invariant($"Network{index}");
}
