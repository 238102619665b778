using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

public sealed class LaneMathPowTests
{
    private static readonly float[] Bases = [.. Accuracy.Arguments(1500007).Where(x => !float.IsNaN(x))];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(-1)]
    [InlineData(-2)]
    public void Small_whole_powers_are_products(double exponent) => AssertWithin(exponent, 2 + Math.Abs(exponent), Bases);

    [Fact]
    public void A_half_is_the_square_root()
    {
        foreach (float x in Bases)
            Assert.Equal(MathF.Sqrt(x), Pow(x, 0.5));
        AssertWithin(-0.5, 2, [.. Bases.Where(x => x > 0)]);
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(-1.5)]
    [InlineData(1.0 / 3)]
    [InlineData(2.2)]
    [InlineData(17)]
    public void Other_powers_go_through_exp_and_log(double exponent)
    {
        foreach (float x in Bases)
        {
            double expected = Math.Pow(x, exponent);
            if (Math.Abs(expected) is < 1.2e-38 or > 3.3e38 || float.IsInfinity(x) || x == 0)
                continue;
            double allowed = 2e-7 * (1 + Math.Abs(exponent * Math.Log(Math.Abs(x))));
            float actual = Pow(x, exponent);
            if (!(double.IsNaN(expected) ? float.IsNaN(actual) : Math.Abs(actual / expected - 1) <= allowed))
                Assert.Fail($"{x:R} to {exponent:R} gave {actual:R}, expected {expected:R}.");
        }
    }

    [Fact]
    public void Zeros_infinities_and_negative_bases_follow_the_standard_power()
    {
        foreach (double exponent in new[] { 1.5, -1.5, 17, -17, 18, 3, -3, 2, -2 })
            foreach (float x in new[] { 0f, float.PositiveInfinity, 1f, -1f })
                Assert.Equal((float)Math.Pow(x, exponent), Pow(x, exponent));
        Assert.True(float.IsNaN(Pow(float.NaN, 2)) && float.IsNaN(Pow(float.NaN, 1.5)) && float.IsNaN(Pow(-2, 1.5)));
        Assert.Equal(1, Pow(float.NaN, 0));
    }

    [Fact]
    public void Smaller_and_larger_are_found_and_NaN_is_never_lost()
    {
        foreach (float a in new[] { 1f, -1f, 0f, float.NaN, float.PositiveInfinity })
            foreach (float b in new[] { 2f, -3f, 0f, float.NaN, float.NegativeInfinity })
            {
                Assert.Equal(MathF.Min(a, b), LaneMath.Min(new DoubleLane(a), new DoubleLane(b)).Value);
                Assert.Equal(MathF.Max(a, b), LaneMath.Max(new DoubleLane(a), new DoubleLane(b)).Value);
            }
    }

    private static void AssertWithin(double exponent, double ulps, float[] bases)
    {
        foreach (float x in bases)
        {
            double expected = Math.Pow(x, exponent);
            if (exponent < 0 && Math.Abs(expected) < 1.2e-38)
                continue;
            double error = Accuracy.Ulps(Pow(x, exponent), expected);
            if (!(error <= ulps))
                Assert.Fail($"{x:R} to {exponent:R}: {error:F2} ulp from {expected:R}.");
        }
    }

    private static unsafe float Pow(float x, double exponent)
    {
        float y;
        LaneMath.Pow(ScalarLane.Broadcast(x), exponent).Store(&y);
        return y;
    }
}
