namespace NetGen.Tests;

/// <summary>The exponential function of exact operations, against the system's.</summary>
public sealed class ExactExpTests
{
    [Fact]
    public void It_agrees_with_the_system_s_to_a_few_parts_in_1e16()
    {
        for (double x = -700; x < 700; x += 0.37)
            Assert.Equal(1, ExactExp.Of(x) / Math.Exp(x), 1e-15);
    }

    [Fact]
    public void It_is_exact_at_0_and_knows_its_limits()
    {
        Assert.Equal(1, ExactExp.Of(0));
        Assert.Equal(0, ExactExp.Of(-2000));
        Assert.Equal(0, ExactExp.Of(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, ExactExp.Of(710));
        Assert.Equal(double.PositiveInfinity, ExactExp.Of(double.PositiveInfinity));
        Assert.True(double.IsNaN(ExactExp.Of(double.NaN)));
    }
}
