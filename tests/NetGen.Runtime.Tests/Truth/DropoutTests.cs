namespace NetGen.Tests.Truth;

[Network, Input(40), Dropout(0.25), Dense(40, Bias = false), Loss<MeanSquaredError>]
public sealed partial class Dropping;

/// <summary>Dropout: what it drops, when, and that it can be told again.</summary>
public sealed class DropoutTests
{
    private const int Samples = 37;

    private readonly Dropping _network = Handing();

    [Fact]
    public void A_quarter_is_dropped_and_the_rest_keeps_the_mean()
    {
        double[] passed = Passed(_network, seed: 1, step: 0);
        Assert.All(passed, value => Assert.True(value is 0 or (float)(1 / 0.75), $"{value}"));
        double dropped = passed.Count(value => value == 0) / (double)passed.Length;
        Assert.InRange(dropped, 0.22, 0.28);
    }

    [Fact]
    public void Each_step_seed_sample_and_place_has_a_draw_of_its_own()
    {
        double[] first = Passed(_network, seed: 1, step: 0);
        Assert.Equal(first, Passed(_network, seed: 1, step: 0));
        Assert.InRange(Alike(first, Passed(_network, seed: 1, step: 1)), 0.5, 0.75);
        Assert.InRange(Alike(first, Passed(_network, seed: 2, step: 0)), 0.5, 0.75);
        Assert.InRange(Alike(first[..40], first[40..80]), 0.35, 0.9);
        Assert.NotEqual(first[..640], first[640..1280]);
    }

    [Fact]
    public void Prediction_and_loss_drop_nothing()
    {
        float[] ones = new float[Samples * 40], outputs = new float[ones.Length];
        Array.Fill(ones, 1);
        _network.Predict(ones, outputs);
        Assert.Equal(ones, outputs);
        Assert.Equal(0, _network.Loss(ones, ones));
        Assert.Equal(0, _network.LossDouble(Near.Doubles(_network.Parameters), Near.Doubles(ones), Near.Doubles(ones)));
    }

    [Fact]
    public void The_reference_drops_the_same()
    {
        float[] inputs = new float[Samples * 40], targets = new float[inputs.Length], gradient = new float[Dropping.ParameterCount];
        var random = new SeededRandom(5);
        foreach (ref float input in inputs.AsSpan())
            input = random.NextSingle();
        ((IDropoutNetwork)_network).Draw(3, 17);
        float loss = _network.LossAndGradient(inputs, targets, gradient);
        double[] inDouble = new double[gradient.Length];
        Near.One(_network.GradientDouble(Near.Doubles(_network.Parameters), Near.Doubles(inputs), Near.Doubles(targets), inDouble), loss, 1e-6, "loss");
        Near.All(inDouble, Near.Doubles(gradient), 1e-6, "gradient");
    }

    [Fact]
    public void A_clone_drops_what_its_original_drops()
    {
        ((IDropoutNetwork)_network).Draw(8, 9);
        var clone = _network.Clone();
        float[] ones = new float[40], zeros = new float[40], gradient = new float[Dropping.ParameterCount], other = new float[gradient.Length];
        Array.Fill(ones, 1);
        Assert.Equal(_network.LossAndGradient(ones, zeros, gradient), clone.LossAndGradient(ones, zeros, other));
        Assert.Equal(gradient, other);
    }

    /// <summary>What passes of ones: the gradient by the weight from a number to itself, sample after sample.</summary>
    private static double[] Passed(Dropping network, ulong seed, long step)
    {
        ((IDropoutNetwork)network).Draw(seed, step);
        double[] passed = new double[Samples * 40];
        float[] ones = new float[Samples * 40], outputGradients = new float[ones.Length], gradient = new float[Dropping.ParameterCount];
        Array.Fill(ones, 1);
        for (int sample = 0; sample < Samples; sample++)
        {
            Array.Clear(outputGradients);
            outputGradients.AsSpan(sample * 40, 40).Fill(1);
            network.Backward(ones, outputGradients, gradient);
            for (int place = 0; place < 40; place++)
                passed[sample * 40 + place] = gradient[place * 40 + place];
        }

        return passed;
    }

    private static double Alike(double[] left, double[] right) => left.Zip(right).Count(pair => pair.First == pair.Second) / (double)left.Length;

    private static Dropping Handing()
    {
        var network = new Dropping(1);
        network.Parameters.Clear();
        for (int i = 0; i < 40; i++)
            network.Parameters[i * 40 + i] = 1;
        return network;
    }
}
