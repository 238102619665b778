using NetGen.Generator.Tests.Truth;

namespace NetGen.Generator.Tests.Limits;

/// <summary>However large a network, no method of its text is: the just-in-time compiler optimises every one of them.</summary>
public class LargeNetworkTests
{
    private const string Thirty =
        "[Network, Input(16), Dense<Tanh>(24), Dense<Tanh>(24), Dense<Tanh>(24), Dense<Tanh>(24), Dense<Tanh>(24), Dense<Tanh>(24), Dense<Tanh>(24), Dense<Tanh>(24), " +
        "Dense<ReLU>(24), Dense<ReLU>(24), Dense<ReLU>(24), Dense<ReLU>(24), Dense<ReLU>(24), Dense<ReLU>(24), Dense<ReLU>(24), Dense<ReLU>(24), Dense<ReLU>(24), Dense<ReLU>(24), " +
        "Dense<GELU>(24), Dense<GELU>(24), Dense<GELU>(24), Dense<GELU>(24), Dense<GELU>(24), Dense<GELU>(24), Dense<GELU>(24), Dense<GELU>(24), Dense<GELU>(24), Dense<GELU>(24), " +
        "Dense<Tanh>(24), Dense<Softmax>(5), Loss<CrossEntropy>] partial class N;";

    public static TheoryData<string, string> Networks => new()
    {
        { "1024-1024-1024", "[Network, Input(1024), Dense<ReLU>(1024), Dense(1024), Loss<MeanSquaredError>] partial class N;" },
        { "thirty layers", Thirty },
        { "4,096 inputs", "[Network, Input(4096), Dense<Tanh>(32), Dense(1), Loss<MeanSquaredError>] partial class N;" },
        { "4,096 inputs, samples side by side", "[Network(CodeForm = CodeForm.SampleLanes), Input(4096), Dense<Tanh>(64), Dense(256), Loss<MeanSquaredError>] partial class N;" },
        { "pictures", "[Network, Input(3, 32, 32), Conv2D<ReLU>(32, 5, Padding = Padding.Same), MaxPool2D(2), Conv2D<ReLU>(64, 3), Conv2D<ReLU>(64, 3), LayerNorm, Flatten, Dense<ReLU>(256), Dense(100), Loss<SoftmaxCrossEntropy>] partial class N;" },
    };

    [Theory, MemberData(nameof(Networks))]
    public void Every_method_is_optimised(string what, string declaration)
    {
        using var tiers = new JitTiers();
        using var assembly = NetworkAssembly.Of(declaration);
        var network = assembly.Create("N", seed: 1);
        float[] inputs = new float[20 * network.InputSize], targets = new float[20 * network.OutputSize];
        network.Predict(inputs.AsSpan(0, network.InputSize), targets.AsSpan(0, network.OutputSize));
        network.Predict(inputs, targets);
        network.Loss(inputs, targets);
        network.LossAndGradient(inputs, targets, new float[network.ParameterCount]);

        var passes = tiers.Methods().Where(method => method.Type.StartsWith("Declared.N+Passes", StringComparison.Ordinal)).ToList();
        Assert.True(passes.Count >= 3 * network.Info.Layers.Count(layer => layer.ParameterCount > 0), $"{what}: only {passes.Count} methods were heard of");
        Assert.All(passes, method => Assert.Equal((method.Name, JitTier.Optimized), (method.Name, method.Tier)));
    }

    /// <summary>Else the test above would hold of anything.</summary>
    [Fact]
    public void A_method_that_is_too_large_would_be_noticed()
    {
        string body = string.Concat(Enumerable.Range(0, 6000).Select(i => FormattableString.Invariant($"sum = sum * x + {i}; ")));
        string declaration = "[Network, Input(2), Dense(1), Loss<MeanSquaredError>] partial class N { " +
            "[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)] public static float Long(float x) { float sum = 0; " + body + "return sum; } }";
        using var tiers = new JitTiers();
        using var assembly = NetworkAssembly.Of(declaration);
        assembly.Type("N").GetMethod("Long")!.Invoke(null, [2f]);
        Assert.Equal(JitTier.MinimallyOptimized, tiers.Methods().Single(method => method is { Type: "Declared.N", Name: "Long" }).Tier);
    }
}
