using System.Globalization;
using System.Text.Json;

namespace NetGen.Tests.Truth;

/// <summary>Losses against libtorch's, through networks that hand their inputs on; the gradient by each output is read off the weights.</summary>
public sealed class GoldenLossTests
{
    private static readonly INetwork[] s_networks =
    [
        new SquaredErrorOf1(), new SquaredErrorOf2(), new SquaredErrorOf3(), new AbsoluteErrorOf1(), new AbsoluteErrorOf2(), new AbsoluteErrorOf3(),
        new HuberOf1(), new HuberOf2(), new HuberOf3(), new LogCoshOf1(), new LogCoshOf2(), new LogCoshOf3(), new HingeOf1(), new HingeOf2(),
        new SigmoidCrossEntropyOf1(), new SigmoidCrossEntropyOf2(), new BinaryCrossEntropyOf1(), new BinaryCrossEntropyOf2(), new SoftmaxCrossEntropyOf3(), new CrossEntropyOf3(),
    ];

    private static readonly JsonElement s_golden = Golden.Read("losses.json").GetProperty("losses");

    /// <summary>Which of our losses a golden entry is about; of probabilities only those that a sigmoid can give.</summary>
    private static readonly Dictionary<string, string[]> s_names = new()
    {
        ["mse"] = ["MeanSquaredError"],
        ["mae"] = ["MeanAbsoluteError"],
        ["huber"] = ["Huber"],
        ["log_cosh"] = ["LogCosh"],
        ["hinge"] = ["Hinge"],
        ["bce"] = ["BinaryCrossEntropy"],
        ["bce_with_logits"] = ["SigmoidCrossEntropy", "BinaryCrossEntropy"],
        ["softmax_cross_entropy"] = ["SoftmaxCrossEntropy", "CrossEntropy"],
    };

    public static TheoryData<int, string> Cases =>
    [
        .. s_golden.EnumerateArray().Index().Where(entry => Fits(entry.Item))
            .SelectMany(entry => s_names[entry.Item.GetProperty("name").GetString()!].Select(loss => new TheoryDataRow<int, string>(entry.Index, loss))),
    ];

    [Fact]
    public void Every_loss_has_cases() => Assert.Equal(9, Cases.Select(row => row.Data.Item2).Distinct().Count());

    [Theory, MemberData(nameof(Cases))]
    public void Loss_and_gradient_are_libtorchs(int index, string loss)
    {
        JsonElement golden = s_golden[index];
        int size = golden.GetProperty("prediction_shape")[1].GetInt32();
        INetwork network = Handing(s_networks.Single(network => network.Info.Loss == loss && network.InputSize == size));
        bool isOfProbabilities = golden.GetProperty("name").GetString() == "bce";
        double[] predictions = Golden.Numbers(golden, "prediction"), targets = Golden.Numbers(golden, "target"), gradient = Golden.Numbers(golden, "gradient");
        if (isOfProbabilities)
            (predictions, gradient) = ([.. predictions.Select(p => Math.Log(p / (1 - p)))], [.. gradient.Zip(predictions, (slope, p) => slope * p * (1 - p))]);

        double expected = golden.GetProperty("loss").GetDouble();
        double[] parameters = Near.Doubles(network.Parameters);
        float[] inputs = Near.Floats(predictions), floatTargets = Near.Floats(targets);
        Near.One(expected, network.LossDouble(parameters, predictions, targets), 1e-12, $"{loss} in double");
        Near.One(expected, network.Loss(inputs, floatTargets), 2e-6, loss);
        for (int row = 0; row < predictions.Length / size; row++)
            RowAgrees(network, predictions[(row * size)..((row + 1) * size)], targets[(row * size)..((row + 1) * size)],
                [.. gradient[(row * size)..((row + 1) * size)].Select(slope => slope * (predictions.Length / size))], $"{loss}, row {row.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>For one sample of input x the gradient by weight (i, j) is xᵢ·dyⱼ; where every input is 0 it tells nothing.</summary>
    private static void RowAgrees(INetwork network, double[] inputs, double[] targets, double[] expected, string what)
    {
        int size = network.InputSize, largest = Array.IndexOf(inputs, inputs.MaxBy(Math.Abs));
        if (inputs[largest] == 0)
            return;
        double[] inDouble = new double[network.ParameterCount];
        float[] inFloat = new float[network.ParameterCount];
        network.GradientDouble(Near.Doubles(network.Parameters), inputs, targets, inDouble);
        network.LossAndGradient(Near.Floats(inputs), Near.Floats(targets), inFloat);
        Near.All(expected, [.. inDouble.AsSpan(largest * size, size).ToArray().Select(slope => slope / inputs[largest])], 1e-12, $"{what}: gradient in double");
        Near.All(expected, [.. inFloat.AsSpan(largest * size, size).ToArray().Select(slope => slope / inputs[largest])], 2e-6, $"{what}: gradient");
    }

    private static INetwork Handing(INetwork network)
    {
        network.Parameters.Clear();
        for (int i = 0; i < network.InputSize; i++)
            network.Parameters[i * network.InputSize + i] = 1;
        return network;
    }

    private static bool Fits(JsonElement golden) =>
        s_names.ContainsKey(golden.GetProperty("name").GetString()!)
        && golden.TryGetProperty("target", out _)
        && golden.GetProperty("prediction_shape")[1].GetInt32() <= 3
        && !(golden.GetProperty("name").GetString() == "softmax_cross_entropy" && golden.GetProperty("prediction_shape")[1].GetInt32() < 3)
        && (!golden.TryGetProperty("parameters", out JsonElement parameters) || parameters.TryGetProperty("delta", out JsonElement delta) && delta.GetDouble() == 1)
        && !(golden.GetProperty("name").GetString() == "bce" && Golden.Numbers(golden, "prediction").Any(p => p is < 1e-6 or > 1 - 1e-6));
}
