namespace NetGen.Tests.Optimizers;

/// <summary>Clipping and decay, the same before every rule.</summary>
public sealed class ClippingTests
{
    [Fact]
    public void A_gradient_longer_than_the_norm_is_scaled_down_as_a_whole_and_a_shorter_one_is_not_touched()
    {
        Assert.Equal([-0.6f, -0.8f, 0], Moved(new SGD(1) { ClipNorm = 1 }, 3, 4, 0));
        Assert.Equal([-3, -4, 0], Moved(new SGD(1) { ClipNorm = 5 }, 3, 4, 0));
        Assert.Equal([0, 0, 0], Moved(new SGD(1) { ClipNorm = 1 }, 0, 0, 0));
    }

    [Fact]
    public void Elements_beyond_the_value_are_brought_to_it_before_the_norm_is_taken()
    {
        Assert.Equal([-2, 2, -0.5f], Moved(new SGD(1) { ClipValue = 2 }, 7, -7, 0.5f));
        Assert.Equal([-0.6f, 0.8f], Moved(new SGD(1) { ClipValue = 4, ClipNorm = 1 }, 3, -70));
    }

    [Fact]
    public void Decay_comes_after_clipping()
    {
        float[] x = [10];
        new SGD(0.1) { ClipNorm = 1, WeightDecay = 0.5 }.Step(x, [100]);
        Assert.Equal(10 - 0.1 * (1 + 5), x[0], 1e-6);
    }

    [Fact]
    public void Decoupled_decay_shrinks_weights_whatever_their_gradient()
    {
        double[] adam = [10, 10], lion = [10, 10];
        new AdamW(0.1) { WeightDecay = 0.5 }.Step(adam, [0, 0]);
        new Lion(0.1) { WeightDecay = 0.5 }.Step(lion, [0, 0]);
        Assert.Equal([9.5, 9.5], adam);
        Assert.Equal([9.5, 9.5], lion);
        Assert.Equal(0.01, new AdamW().WeightDecay);
    }

    [Fact]
    public void A_rule_with_state_sees_the_clipped_gradient_too()
    {
        Adam whole = new(0.1), clipped = new(0.1) { ClipNorm = 1 };
        float[] expected = [1, 2], actual = [1, 2];
        whole.Step(expected, [0.6f, 0.8f]);
        whole.Step(expected, [0.1f, 0.2f]);
        clipped.Step(actual, [3, 4]);
        clipped.Step(actual, [0.1f, 0.2f]);
        Assert.Equal(expected[0], actual[0], 1e-6);
        Assert.Equal(expected[1], actual[1], 1e-6);
        Assert.Equal(whole.State.Vectors[0][0], clipped.State.Vectors[0][0], 1e-7);
    }

    [Fact]
    public void A_limit_that_is_never_met_changes_no_bit()
    {
        Adam free = new(0.1), limited = new(0.1) { ClipValue = 100, ClipNorm = 1000 };
        float[] expected = [1, 2, 3], actual = [1, 2, 3];
        for (int step = 0; step < 50; step++)
        {
            free.Step(expected, [expected[0], -2 * expected[1], 0.3f]);
            limited.Step(actual, [actual[0], -2 * actual[1], 0.3f]);
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_centred_mean_square_of_an_unchanging_gradient_never_gives_NaN()
    {
        foreach (float slope in new[] { 0.1f, 1.7f, 1e-3f, 123.456f })
        {
            RMSprop optimizer = new(1e-6, 0.9) { Centered = true };
            float[] x = [0];
            for (int step = 0; step < 2000; step++)
                optimizer.Step(x, [slope]);
            Assert.True(float.IsFinite(x[0]), $"A slope of {slope} gave {x[0]}.");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_limit_out_of_range_is_refused_with_the_range(double limit)
    {
        Assert.Contains("clip norm must be a finite number above 0", Assert.Throws<ArgumentOutOfRangeException>(() => new SGD(1) { ClipNorm = limit }).Message);
        Assert.Contains("clip value must be a finite number above 0", Assert.Throws<ArgumentOutOfRangeException>(() => new SGD(1) { ClipValue = limit }).Message);
    }

    private static float[] Moved(Optimizer optimizer, params float[] gradient)
    {
        var x = new float[gradient.Length];
        optimizer.Step(x, gradient);
        return x;
    }
}
