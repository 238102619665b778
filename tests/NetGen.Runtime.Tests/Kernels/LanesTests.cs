using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>The operations on bits that every kind of lane brings.</summary>
public sealed class LanesTests
{
    [Fact]
    public void Powers_of_two_are_exact()
    {
        AssertPowers<ScalarLane>();
        AssertPowers<Lanes128>();
        AssertPowers<Lanes256>();
        AssertPowers<Lanes512>();
    }

    [Fact]
    public void Positive_normal_numbers_come_apart_into_mantissa_and_exponent()
    {
        AssertDecomposed<ScalarLane>();
        AssertDecomposed<Lanes128>();
        AssertDecomposed<Lanes256>();
        AssertDecomposed<Lanes512>();
    }

    [Fact]
    public void Arithmetic_comparison_and_signs_have_the_same_bits_at_every_width()
    {
        float[] expected = Mixture<ScalarLane>();
        Assert.Equal(expected, Mixture<Lanes128>());
        Assert.Equal(expected, Mixture<Lanes256>());
        Assert.Equal(expected, Mixture<Lanes512>());
    }

    private static unsafe void AssertPowers<TLanes>()
        where TLanes : struct, IFloatLanes<TLanes>
    {
        float* result = stackalloc float[TLanes.Count];
        for (int n = -126; n <= 127; n++)
        {
            TLanes.PowerOfTwo(TLanes.Constant(n)).Store(result);
            for (int lane = 0; lane < TLanes.Count; lane++)
                Assert.Equal(MathF.ScaleB(1, n), result[lane]);
        }
    }

    private static unsafe void AssertDecomposed<TLanes>()
        where TLanes : struct, IFloatLanes<TLanes>
    {
        float* mantissas = stackalloc float[TLanes.Count];
        float* exponents = stackalloc float[TLanes.Count];
        foreach (float x in Accuracy.Arguments(1500007).Where(x => float.IsNormal(x) && x > 0))
        {
            var mantissa = TLanes.Decompose(TLanes.Broadcast(x), out var exponent);
            mantissa.Store(mantissas);
            exponent.Store(exponents);
            int last = TLanes.Count - 1;
            Assert.InRange(mantissas[last], 0.70710677f, 1.4142135f);
            Assert.Equal(x, MathF.ScaleB(mantissas[last], (int)exponents[last]));
        }
    }

    private static unsafe float[] Mixture<TLanes>()
        where TLanes : struct, IFloatLanes<TLanes>
    {
        float[] numbers = Accuracy.Arguments(1500007);
        float[] results = new float[numbers.Length];
        fixed (float* x = numbers, y = results)
            for (int i = 0; i < numbers.Length; i += TLanes.Count)
            {
                var a = TLanes.Load(x + i);
                var b = TLanes.MultiplyAdd(a, TLanes.Constant(-1.7), TLanes.Constant(0.3));
                var larger = TLanes.Select(TLanes.LessThan(a, b), b, a);
                var root = TLanes.Sqrt(TLanes.Abs(larger)) / (TLanes.Constant(1) + TLanes.Abs(a));
                var signed = TLanes.CopySign(root, -a);
                var chosen = TLanes.Select(TLanes.LessThanOrEqual(signed, a), signed - a, signed * b);
                TLanes.Select(TLanes.Equal(a, a), chosen, TLanes.Constant(0)).Store(y + i);
            }

        return results;
    }
}
