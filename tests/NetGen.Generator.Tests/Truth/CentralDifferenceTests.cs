namespace NetGen.Generator.Tests.Truth;

/// <summary>Every activation under every loss that fits it: the gradient of the reference form against central differences of its loss.</summary>
public class CentralDifferenceTests
{
    private const int Samples = 3;

    /// <summary>Each activation in a hidden layer and, where the loss leaves the choice, on the last.</summary>
    private static readonly List<DeclaredNetwork> s_networks = [.. Networks()];

    [Fact]
    public void Every_gradient_is_the_slope_of_its_loss()
    {
        Assert.Equal(17 * (5 + 5) + 5, s_networks.Count);
        using var assembly = NetworkAssembly.Of(string.Join("\n", s_networks.Select((network, index) => network.Source(Name(index)))));
        string[] wrong = [.. s_networks.Select((network, index) => Difference(network, assembly.Create(Name(index)))).Where(difference => difference.Length > 0)];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    private static IEnumerable<DeclaredNetwork> Networks()
    {
        foreach (var activation in ActivationUnderTest.BuiltIn)
        {
            var hidden = new DeclaredLayer(4, activation);
            yield return new(3, [hidden, new(2, ActivationUnderTest.Sigmoid)], LossUnderTest.BinaryCrossEntropy);
            yield return new(3, [hidden, new(2, ActivationUnderTest.Identity)], LossUnderTest.SigmoidCrossEntropy);
            yield return new(3, [hidden, new(3, ActivationUnderTest.Softmax)], LossUnderTest.CrossEntropy);
            yield return new(3, [hidden, new(3, ActivationUnderTest.Identity)], LossUnderTest.SoftmaxCrossEntropy);
            yield return new(3, [hidden, new(3, activation)], LossUnderTest.OwnSoftmaxCrossEntropy);
            foreach (var loss in LossUnderTest.Elementwise)
                yield return new(3, [hidden, new(2, activation)], loss);
        }

        foreach (var loss in LossUnderTest.Elementwise)
            yield return new(3, [new(4, ActivationUnderTest.BuiltIn[12]), new(3, ActivationUnderTest.Softmax)], loss);
    }

    /// <summary>At the first seed whose numbers all keep away from kinks.</summary>
    private static string Difference(DeclaredNetwork declared, INetwork network)
    {
        for (ulong seed = 0; seed < 100; seed++)
        {
            var random = new SeededRandom(seed);
            double[] standard = Fill(network.ParameterCount, random), inputs = Fill(Samples * declared.Inputs, random), targets = Targets(declared, random);
            var meaning = new Interpreter(declared, standard);
            meaning.LossAndGradient(inputs, targets);
            if (meaning.Margin > 1e-3)
                return Difference(declared, network, standard, inputs, targets);
        }

        return $"{declared.Source("Network")}no seed keeps away from kinks";
    }

    private static string Difference(DeclaredNetwork declared, INetwork network, double[] parameters, double[] inputs, double[] targets)
    {
        const double h = 1e-5;
        double[] gradient = new double[parameters.Length];
        network.GradientDouble(parameters, inputs, targets, gradient);
        for (int i = 0; i < parameters.Length; i++)
        {
            double here = parameters[i];
            parameters[i] = here + h;
            double above = network.LossDouble(parameters, inputs, targets);
            parameters[i] = here - h;
            double below = network.LossDouble(parameters, inputs, targets);
            parameters[i] = here;
            double difference = (above - below) / (2 * h);
            if (!(Math.Abs(difference - gradient[i]) <= 1e-8 * Math.Max(1, Math.Abs(difference))))
                return $"{declared.Source("Network")}gradient[{i}] is {gradient[i]:R}, the difference {difference:R}";
        }

        return "";
    }

    private static double[] Targets(DeclaredNetwork declared, SeededRandom random) => [.. Fill(Samples * declared.Outputs, random).Select(value => declared.Loss.Targets switch
    {
        TargetKind.Sign => value < 0 ? -1 : 1,
        TargetKind.Value => value,
        _ => (value + 1) / 2,
    })];

    private static double[] Fill(int count, SeededRandom random) => [.. Enumerable.Range(0, count).Select(_ => 2 * random.NextDouble() - 1)];

    private static string Name(int index) => FormattableString.Invariant($"Network{index}");
}
