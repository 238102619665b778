using System.Text.Json;
using NetGen.Tests.Truth;

namespace NetGen.Tests.Files;

[Network, Input(2, 8, 6), Conv2D<ReLU>(4, 3, Padding = Padding.Same), MaxPool2D(2), Flatten, Dense<SiLU>(9), Dense(3), Loss<SoftmaxCrossEntropy>]
public sealed partial class TrainedInPyTorch;

/// <summary>Files that PyTorch itself has trained and written; the program that did it lies beside them.</summary>
public sealed class PyTorchWrittenTests
{
    [Theory, InlineData("plane"), InlineData("pictures")]
    public void A_network_trained_in_PyTorch_answers_alike_here(string file)
    {
        INetwork network = file == "plane" ? new TanhCrossEntropy() : new TrainedInPyTorch();
        network.Load(PathOf($"{file}.safetensors"));
        JsonElement answers = JsonDocument.Parse(File.ReadAllText(PathOf($"{file}.json"))).RootElement;
        double[] expected = Golden.Numbers(answers, "outputs");

        float[] outputs = new float[expected.Length];
        network.Predict(Near.Floats(Golden.Numbers(answers, "inputs")), outputs);

        Near.All(expected, Near.Doubles(outputs), 1e-5, file);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Files", "PyTorch", file);
}
