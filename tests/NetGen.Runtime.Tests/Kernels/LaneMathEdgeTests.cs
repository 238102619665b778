using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>Zeros with their signs, infinities and what is not a number.</summary>
public sealed class LaneMathEdgeTests
{
    private const float Infinity = float.PositiveInfinity;

    [Fact]
    public void Nothing_but_NaN_comes_of_NaN()
    {
        Assert.All(
            new[]
            {
                Of<ExpFunction>(float.NaN), Of<ExpM1Function>(float.NaN), Of<LogFunction>(float.NaN), Of<Log1PFunction>(float.NaN), Of<TanhFunction>(float.NaN), Of<SigmoidFunction>(float.NaN),
                Of<SoftplusFunction>(float.NaN), Of<LogCoshFunction>(float.NaN), Of<SinFunction>(float.NaN), Of<CosFunction>(float.NaN), Of<ErfFunction>(float.NaN),
            },
            y => Assert.True(float.IsNaN(y)));
    }

    [Fact]
    public void Odd_functions_keep_the_sign_of_zero()
    {
        foreach (float zero in new[] { 0f, -0f })
        {
            AssertBits(zero, Of<TanhFunction>(zero));
            AssertBits(zero, Of<ExpM1Function>(zero));
            AssertBits(zero, Of<Log1PFunction>(zero));
            AssertBits(zero, Of<SinFunction>(zero));
            AssertBits(zero, Of<ErfFunction>(zero));
        }
    }

    [Fact]
    public void The_smallest_numbers_pass_through_functions_of_slope_one()
    {
        foreach (float x in new[] { float.Epsilon, -float.Epsilon, 1e-40f, -1e-40f, 1.17549435e-38f })
        {
            AssertBits(x, Of<TanhFunction>(x));
            AssertBits(x, Of<ExpM1Function>(x));
            AssertBits(x, Of<Log1PFunction>(x));
            AssertBits(x, Of<SinFunction>(x));
        }
    }

    [Fact]
    public void Limits_at_infinity_are_reached()
    {
        AssertBits(Infinity, Of<ExpFunction>(Infinity));
        AssertBits(0, Of<ExpFunction>(-Infinity));
        AssertBits(Infinity, Of<ExpM1Function>(Infinity));
        AssertBits(-1, Of<ExpM1Function>(-Infinity));
        AssertBits(Infinity, Of<LogFunction>(Infinity));
        AssertBits(Infinity, Of<Log1PFunction>(Infinity));
        AssertBits(1, Of<SigmoidFunction>(Infinity));
        AssertBits(0, Of<SigmoidFunction>(-Infinity));
        AssertBits(Infinity, Of<SoftplusFunction>(Infinity));
        AssertBits(0, Of<SoftplusFunction>(-Infinity));
        AssertBits(Infinity, Of<LogCoshFunction>(Infinity));
        AssertBits(Infinity, Of<LogCoshFunction>(-Infinity));
        AssertBits(1, Of<ErfFunction>(Infinity));
        AssertBits(-1, Of<ErfFunction>(-Infinity));
        Assert.True(float.IsNaN(Of<SinFunction>(Infinity)) && float.IsNaN(Of<CosFunction>(-Infinity)));
    }

    [Fact]
    public void Logarithms_have_their_pole_and_nothing_beyond_it()
    {
        AssertBits(-Infinity, Of<LogFunction>(0f));
        AssertBits(-Infinity, Of<LogFunction>(-0f));
        AssertBits(-Infinity, Of<Log1PFunction>(-1f));
        Assert.True(float.IsNaN(Of<LogFunction>(-float.Epsilon)) && float.IsNaN(Of<LogFunction>(-Infinity)) && float.IsNaN(Of<Log1PFunction>(-1.0000001f)));
    }

    [Fact]
    public void Values_at_zero_and_one_are_exact()
    {
        AssertBits(1, Of<ExpFunction>(0f));
        AssertBits(0, Of<LogFunction>(1f));
        AssertBits(0.5f, Of<SigmoidFunction>(0f));
        AssertBits(1, Of<CosFunction>(0f));
        AssertBits(0, Of<LogCoshFunction>(0f));
    }

    private static unsafe float Of<TFunction>(float x)
        where TFunction : ILaneFunction
    {
        float y;
        TFunction.Of(ScalarLane.Broadcast(x)).Store(&y);
        return y;
    }

    private static void AssertBits(float expected, float actual) =>
        Assert.True(BitConverter.SingleToInt32Bits(expected) == BitConverter.SingleToInt32Bits(actual), $"Expected {expected:R}, got {actual:R}.");
}
