using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

public sealed class WeightInitializerTests
{
    private const int FanIn = 30;
    private const int FanOut = 20;

    [Theory]
    [InlineData(Init.GlorotUniform, 0.346410161513775)]
    [InlineData(Init.HeUniform, 0.447213595499958)]
    [InlineData(Init.Uniform, 0.05)]
    public void Uniform_rules_fill_their_interval(Init init, double bound)
    {
        float[] weights = Filled(init);
        Assert.InRange(weights.Max(), 0.999 * bound, (float)bound);
        Assert.InRange(weights.Min(), -(float)bound, -0.999 * bound);
        AssertMoments(weights, bound / Math.Sqrt(3));
    }

    [Theory]
    [InlineData(Init.GlorotNormal, 0.2)]
    [InlineData(Init.HeNormal, 0.258198889747161)]
    [InlineData(Init.LeCunNormal, 0.182574185835055)]
    [InlineData(Init.Normal, 0.05)]
    public void Normal_rules_have_their_deviation(Init init, double deviation)
    {
        float[] weights = Filled(init);
        Assert.True(weights.Max() > 3.5 * deviation);
        AssertMoments(weights, deviation);
    }

    [Fact]
    public void Zeros_are_zero() => Assert.All(Filled(Init.Zeros), weight => Assert.Equal(0, weight));

    [Fact]
    public void The_same_seed_gives_the_same_weights_and_another_seed_others()
    {
        Assert.Equal(Filled(Init.HeNormal), Filled(Init.HeNormal));
        Assert.NotEqual(Filled(Init.HeNormal), Filled(Init.HeNormal, seed: 2));
    }

    [Fact]
    public void A_rule_that_has_to_be_resolved_first_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Filled(Init.Default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Filled((Init)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightInitializer.Fill(new float[1], Init.HeNormal, 0, 1, new SeededRandom(1)));
        Assert.Throws<ArgumentNullException>(() => WeightInitializer.Fill(new float[1], Init.HeNormal, 1, 1, null!));
    }

    private static float[] Filled(Init init, ulong seed = 1)
    {
        float[] weights = new float[40_000];
        Array.Fill(weights, float.NaN);
        WeightInitializer.Fill(weights, init, FanIn, FanOut, new SeededRandom(seed));
        return weights;
    }

    private static void AssertMoments(float[] weights, double deviation)
    {
        Assert.Equal(0, weights.Average() / deviation, 0.02);
        Assert.Equal(1, Math.Sqrt(weights.Average(weight => (double)weight * weight)) / deviation, 0.02);
    }
}
