using System.Text.Json;

namespace NetGen.Tests.Truth;

/// <summary>Whole networks against libtorch's: outputs, loss, gradient, and twenty steps of two optimizers, in float and in double.</summary>
public sealed class GoldenNetworkTests
{
    private static readonly INetwork[] s_networks =
        [
        new WithoutBiases(), new TanhCrossEntropy(), new TanhSquaredError(), new ReLUClasses(), new SmoothClasses(), new HuberRegression(),
        new LargestOfWindows(), new MeansOfWindows(), new EverySecondWindow(), new PaddedAsInKeras(), new Normalized(),
    ];

    private static readonly JsonElement s_golden = Golden.Read("networks.json").GetProperty("networks");

    public static TheoryData<int, string> Networks => [.. s_networks.Select((_, index) => new TheoryDataRow<int, string>(index, s_golden[index].GetProperty("name").GetString()!))];

    [Theory, MemberData(nameof(Networks))]
    public void In_float_outputs_loss_and_gradient_are_libtorchs(int index, string name)
    {
        var (network, golden) = Start(index);
        float[] inputs = Near.Floats(Golden.Numbers(golden, "inputs")), targets = Near.Floats(Golden.Numbers(golden, "targets"));
        JsonElement expected = golden.GetProperty("float32");
        float[] outputs = new float[targets.Length], gradient = new float[network.ParameterCount], standard = new float[network.ParameterCount];
        network.Predict(inputs, outputs);
        Near.All(Outputs(expected, network), Near.Doubles(outputs), 1e-5, $"{name}: output");
        Near.One(expected.GetProperty("loss").GetDouble(), network.Loss(inputs, targets), 1e-5, $"{name}: loss");
        Near.One(expected.GetProperty("loss").GetDouble(), network.LossAndGradient(inputs, targets, gradient), 1e-5, $"{name}: loss beside the gradient");
        network.ToStandardOrder(gradient, standard);
        Near.All(Golden.Concatenated(expected.GetProperty("gradient")), Near.Doubles(standard), 1e-5, $"{name}: gradient");
    }

    [Theory, MemberData(nameof(Networks))]
    public void In_double_outputs_loss_and_gradient_are_libtorchs(int index, string name)
    {
        var (network, golden) = Start(index);
        double[] inputs = Golden.Numbers(golden, "inputs"), targets = Golden.Numbers(golden, "targets"), parameters = Near.Doubles(network.Parameters);
        JsonElement expected = golden.GetProperty("float64");
        double[] outputs = new double[targets.Length], gradient = new double[parameters.Length];
        network.PredictDouble(parameters, inputs, outputs);
        Near.All(Outputs(expected, network), outputs, 1e-13, $"{name}: output");
        Near.One(expected.GetProperty("loss").GetDouble(), network.LossDouble(parameters, inputs, targets), 1e-13, $"{name}: loss");
        Near.One(expected.GetProperty("loss").GetDouble(), network.GradientDouble(parameters, inputs, targets, gradient), 1e-13, $"{name}: loss beside the gradient");
        Near.All(Golden.Concatenated(expected.GetProperty("gradient")), Near.InStandardOrder(network, gradient), 1e-13, $"{name}: gradient");
    }

    [Theory, MemberData(nameof(Networks))]
    public void In_float_twenty_steps_lead_where_libtorchs_lead(int index, string name)
    {
        foreach (string rule in new[] { "sgd", "adam" })
        {
            var (network, golden) = Start(index);
            float[] inputs = Near.Floats(Golden.Numbers(golden, "inputs")), targets = Near.Floats(Golden.Numbers(golden, "targets"));
            JsonElement expected = golden.GetProperty("float32").GetProperty(rule);
            IOptimizer optimizer = Optimizer(rule, expected);
            float[] gradient = new float[network.ParameterCount];
            var losses = new List<double>();
            for (int step = 0; step < 20; step++)
            {
                losses.Add(network.LossAndGradient(inputs, targets, gradient));
                optimizer.Step(network.Parameters, gradient);
            }

            losses.Add(network.Loss(inputs, targets));
            float[] parameters = new float[network.ParameterCount];
            network.ExportParameters(parameters);
            Near.All(Golden.Numbers(expected, "losses"), losses, 1e-4, $"{name}, {rule}: loss");
            Near.All(Golden.Concatenated(expected.GetProperty("parameters_after_20")), Near.Doubles(parameters), 1e-4, $"{name}, {rule}: parameter");
        }
    }

    [Theory, MemberData(nameof(Networks))]
    public void In_double_twenty_steps_lead_where_libtorchs_lead(int index, string name)
    {
        foreach (string rule in new[] { "sgd", "adam" })
        {
            var (network, golden) = Start(index);
            double[] inputs = Golden.Numbers(golden, "inputs"), targets = Golden.Numbers(golden, "targets"), parameters = Near.Doubles(network.Parameters);
            JsonElement expected = golden.GetProperty("float64").GetProperty(rule);
            IOptimizer optimizer = Optimizer(rule, expected);
            double[] gradient = new double[parameters.Length];
            var losses = new List<double>();
            for (int step = 0; step < 20; step++)
            {
                losses.Add(network.GradientDouble(parameters, inputs, targets, gradient));
                optimizer.Step(parameters, gradient);
            }

            losses.Add(network.LossDouble(parameters, inputs, targets));
            Near.All(Golden.Numbers(expected, "losses"), losses, 1e-11, $"{name}, {rule}: loss");
            Near.All(Golden.Concatenated(expected.GetProperty("parameters_after_20")), Near.InStandardOrder(network, parameters), 1e-11, $"{name}, {rule}: parameter");
        }
    }

    private static (INetwork Network, JsonElement Golden) Start(int index)
    {
        INetwork network = s_networks[index].Clone();
        network.ImportParameters(Near.Floats(Golden.Concatenated(s_golden[index].GetProperty("parameters"))));
        return (network, s_golden[index]);
    }

    private static IOptimizer Optimizer(string rule, JsonElement golden) =>
        rule == "sgd" ? new SGD(golden.GetProperty("rate").GetDouble()) : new Adam(golden.GetProperty("rate").GetDouble());

    private static double[] Outputs(JsonElement golden, INetwork network)
    {
        double[] outputs = Golden.Numbers(golden, "outputs");
        Assert.Equal(0, outputs.Length % network.OutputSize);
        return outputs;
    }
}
