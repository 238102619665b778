namespace NetGen.Tests.Random;

public sealed class NormalTests
{
    private const ulong Seed = 3;
    private const int Draws = 400_000;

    /// <summary>Against quantiles computed with forty digits.</summary>
    [Theory]
    [InlineData(0.3, -0.52440051270804081597)]
    [InlineData(0.925, 1.4395314709384562291)]
    [InlineData(0.075, -1.4395314709384559349)]
    [InlineData(0.001, -3.0902323061678135354)]
    [InlineData(1e-08, -5.6120012441747887279)]
    [InlineData(1e-12, -7.0344838253011319326)]
    [InlineData(1.1102230246251565e-16, -8.2095361516013868556)]
    public void Quantiles_are_accurate(double probability, double expected) => Assert.Equal(1, NormalQuantile.Of(probability) / expected, 4e-15);

    [Fact]
    public void The_exact_logarithm_agrees_with_the_systems()
    {
        var random = new SeededRandom(Seed);
        for (int i = 0; i < 100_000; i++)
        {
            double x = Math.ScaleB(1 - random.NextDouble() / 2, -random.Next(200));
            if (!(Math.Abs(ExactLog.Of(x) - Math.Log(x)) <= 8e-16 * Math.Abs(Math.Log(x))))
                Assert.Fail($"ln {x:R} gave {ExactLog.Of(x):R} (seed {Seed})");
        }
    }

    [Fact]
    public void Moments_are_those_of_the_normal_distribution()
    {
        var random = new SeededRandom(Seed);
        double first = 0, second = 0, third = 0, fourth = 0;
        for (int i = 0; i < Draws; i++)
        {
            double x = random.NextNormal();
            first += x;
            second += x * x;
            third += x * x * x;
            fourth += x * x * x * x;
        }

        Assert.Equal(0, first / Draws, 0.006);
        Assert.Equal(1, second / Draws, 0.01);
        Assert.Equal(0, third / Draws, 0.025);
        Assert.Equal(3, fourth / Draws, 0.07);
    }

    [Theory]
    [InlineData(1, 0.31731)]
    [InlineData(2, 0.0455)]
    [InlineData(3, 0.0026998)]
    [InlineData(4, 6.334e-5)]
    public void Tails_are_as_heavy_as_they_should_be(double limit, double share)
    {
        var random = new SeededRandom(Seed);
        int beyond = 0;
        for (int i = 0; i < Draws; i++)
            if (Math.Abs(random.NextNormal()) > limit)
                beyond++;
        double expected = Draws * share;
        Assert.True(Math.Abs(beyond - expected) <= 4 * Math.Sqrt(expected), $"{beyond} beyond {limit}, expected {expected:F0} (seed {Seed})");
    }

    [Fact]
    public void The_sequence_is_pinned()
    {
        var random = new SeededRandom(1);
        float[] actual = [random.NextNormal(), random.NextNormal(), random.NextNormal(), random.NextNormal()];
        Assert.Equal([1057515281, 1028778733, 1044337189, -1098040001], Array.ConvertAll(actual, BitConverter.SingleToInt32Bits));
    }
}
