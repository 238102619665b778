namespace NetGen.Generator.Tests.Truth;

/// <summary>Random layers of pictures: the gradient of the reference form against central differences of its own loss, dropout's draw held.</summary>
public class LayerDifferenceTests
{
    private const int Samples = 2;
    private const int Networks = 24;
    private const double H = 1e-5;

    private static readonly ActivationUnderTest s_tanh = ActivationUnderTest.BuiltIn.Single(activation => activation.Name == "Tanh");

    [Fact]
    public void Every_gradient_is_the_slope_of_its_loss()
    {
        DeclaredNetwork[] networks = [.. Enumerable.Range(0, Networks).Select(Declared)];
        using var assembly = NetworkAssembly.Of(string.Join("\n", networks.Select((network, index) => network.Source(Name(index)))));
        string[] differences = [.. networks.Select((network, index) => Difference(network, assembly.Create(Name(index)), (ulong)index))];
        Assert.True(differences.Count(difference => difference == "kink") <= Networks / 2, "Most networks are near kinks; the test has lost its teeth.");
        Assert.All(differences, difference => Assert.True(difference is "" or "kink", difference));
    }

    private static DeclaredNetwork Declared(int index)
    {
        var front = RandomFronts.Fronts.Generate(RandomRun.Random(index), null, out _);
        return new DeclaredNetwork(front.Outputs, [new(3, s_tanh)], LossUnderTest.Elementwise[0]) { Front = front };
    }

    private static string Difference(DeclaredNetwork declared, INetwork network, ulong seed)
    {
        var random = new SeededRandom(seed);
        double[] Fill(int count) => [.. Enumerable.Range(0, count).Select(_ => 2 * random.NextDouble() - 1)];
        double[] parameters = Fill(network.ParameterCount), inputs = Fill(Samples * declared.SampleSize), targets = Fill(Samples * declared.Outputs);
        double[] gradient = new double[parameters.Length], others = new double[parameters.Length];
        var meaning = new Interpreter(declared, InStandardOrder(network, parameters));
        meaning.LossAndGradient(inputs, targets);
        if (meaning.Margin < 1e-3)
            return "kink";
        network.GradientDouble(parameters, inputs, targets, gradient);
        for (int i = 0; i < parameters.Length; i++)
        {
            double here = parameters[i];
            parameters[i] = here + H;
            double above = network.GradientDouble(parameters, inputs, targets, others);
            parameters[i] = here - H;
            double below = network.GradientDouble(parameters, inputs, targets, others);
            parameters[i] = here;
            double difference = (above - below) / (2 * H);
            if (!(Math.Abs(difference - gradient[i]) <= 1e-7 * Math.Max(1, Math.Abs(difference))))
                return $"seed {RandomRun.Seed}: {declared.Source("Network")}gradient[{i}] is {gradient[i]:R}, the difference {difference:R}";
        }

        return "";
    }

    private static double[] InStandardOrder(INetwork network, double[] storage)
    {
        float[] places = new float[storage.Length];
        network.ToStandardOrder([.. Enumerable.Range(0, places.Length).Select(place => (float)place)], places);
        return [.. places.Select(place => storage[(int)place])];
    }

    private static string Name(int index) => FormattableString.Invariant($"Network{index}");
}
