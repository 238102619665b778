namespace NetGen.Tests.Exact;

/// <summary>The functions that schedules and NAdam compute with, against the system's.</summary>
public sealed class ExactFunctionTests
{
    [Fact]
    public void Cosine_is_right_over_many_turns()
    {
        for (int i = 0; i <= 4000; i++)
            Assert.Equal(Math.Cos(Math.PI * (i / 400.0 % 2)), ExactCosine.OfPiTimes(i / 400.0), 1e-15);
    }

    [Fact]
    public void Exponential_is_right_to_its_last_digits()
    {
        for (double x = -600; x <= 600; x += 0.37)
            Assert.Equal(1, ExactExp.Of(x) / Math.Exp(x), 1e-15);
    }

    [Theory]
    [InlineData(0.96, 3.7)]
    [InlineData(0.96, 4000.25)]
    [InlineData(1e7, 0.013)]
    [InlineData(0.95, 1000)]
    [InlineData(2, -3)]
    [InlineData(7.5, 0)]
    public void Powers_are_right(double x, double p) => Assert.Equal(1, ExactPower.Of(x, p) / Math.Pow(x, p), 1e-13);

    [Fact]
    public void Whole_powers_of_a_half_are_exact_and_powers_of_zero_are_zero()
    {
        Assert.Equal(1 / 1024.0, ExactPower.Of(0.5, 10));
        Assert.Equal(0, ExactPower.Of(0, 0.5));
        Assert.Equal(0, ExactPower.Of(0, 3));
    }
}
