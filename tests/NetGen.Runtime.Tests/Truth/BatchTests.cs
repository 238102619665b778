using NetGen.Determinism;

namespace NetGen.Tests.Truth;

/// <summary>Whole blocks of sixteen samples, rests, and more than are kept at once: every sample counts once, and nothing else does.</summary>
public sealed class BatchTests
{
    public static TheoryData<int> Sizes => [1, 2, 15, 16, 17, 63, 64, 65, 130];

    [Theory, MemberData(nameof(Sizes))]
    public void A_batch_of_any_size_has_the_reference_s_loss_and_gradient(int samples)
    {
        foreach (INetwork network in new INetwork[] { new TwoClasses(1), new ThreeClasses(2), new Curve(3), new SmoothClasses(4), new HuberRegression(5) })
        {
            var (inputs, targets) = Data(network, samples);
            float[] gradient = new float[network.ParameterCount];
            double[] expected = new double[network.ParameterCount];
            double loss = network.GradientDouble(Near.Doubles(network.Parameters), Near.Doubles(inputs), Near.Doubles(targets), expected);
            Near.One(loss, network.Loss(inputs, targets), 1e-5, $"{network.Info.Name}: loss of {samples}");
            Near.One(loss, network.LossAndGradient(inputs, targets, gradient), 1e-5, $"{network.Info.Name}: loss of {samples} beside the gradient");
            Near.All(expected, Near.Doubles(gradient), 1e-5, $"{network.Info.Name}: gradient of {samples}");
        }
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_sample_is_predicted_alike_alone_and_among_others(int samples)
    {
        var network = new ThreeClasses(1);
        var (inputs, _) = Data(network, samples);
        float[] together = new float[samples * 3], alone = new float[3];
        network.Predict(inputs, together);
        for (int sample = 0; sample < samples; sample++)
        {
            network.Predict(inputs.AsSpan(sample * 2, 2), alone);
            Assert.Equal(alone, together.AsSpan(sample * 3, 3));
        }
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Backward_of_a_loss_s_output_gradient_is_that_loss_s_gradient(int samples)
    {
        INetwork network = new TanhSquaredError(1);
        var (inputs, targets) = Data(network, samples);
        float[] outputs = new float[samples], gradient = new float[network.ParameterCount], expected = new float[network.ParameterCount];
        network.Predict(inputs, outputs);
        network.Backward(inputs, [.. outputs.Zip(targets, (y, t) => 2 * (y - t) / samples)], gradient);
        network.LossAndGradient(inputs, targets, expected);
        Near.All(Near.Doubles(expected), Near.Doubles(gradient), 1e-6, "gradient");
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_pole_at_zero_does_not_leak_from_lanes_without_a_sample(int samples)
    {
        INetwork network = new PoleAtZero();
        for (int i = 0; i < network.ParameterCount; i++)
            network.Parameters[i] = 0.5f + 0.1f * i;
        var (inputs, targets) = Data(network, samples);
        for (int i = 0; i < inputs.Length; i++)
            inputs[i] = Math.Abs(inputs[i]) + 0.5f;
        float[] gradient = new float[network.ParameterCount];
        double[] expected = new double[network.ParameterCount];
        double loss = network.GradientDouble(Near.Doubles(network.Parameters), Near.Doubles(inputs), Near.Doubles(targets), expected);
        Near.One(loss, network.LossAndGradient(inputs, targets, gradient), 1e-5, "loss");
        Near.All(expected, Near.Doubles(gradient), 1e-5, "gradient");
        network.Backward(inputs, targets, gradient);
        Assert.All(gradient, slope => Assert.True(float.IsFinite(slope)));
    }

    [Fact]
    public void Outputs_too_many_to_count_are_refused_before_memory_is_touched()
    {
        var wide = new Wide();
        Assert.Throws<ArgumentException>(() => wide.Predict(new float[65_536], []));
        Assert.Throws<ArgumentException>(() => wide.Loss(new float[65_536], []));
    }

    private static (float[] Inputs, float[] Targets) Data(INetwork network, int samples)
    {
        var random = new SeededRandom((ulong)samples);
        float[] inputs = new float[samples * network.InputSize], targets = new float[samples * network.OutputSize];
        for (int i = 0; i < inputs.Length; i++)
            inputs[i] = 2 * random.NextSingle() - 1;
        for (int i = 0; i < targets.Length; i++)
            targets[i] = random.NextSingle();
        return (inputs, targets);
    }
}

[ActivationFormula("1 / x + log(x)")] public readonly struct Pole : IActivation;

[Network, Input(2), Dense<Pole>(3, Bias = false), Dense<Pole>(2, Bias = false), Dense(1), Loss<MeanSquaredError>] public sealed partial class PoleAtZero;

[Network, Input(1), Dense(65_536, Bias = false), Loss<MeanSquaredError>] public sealed partial class Wide;
