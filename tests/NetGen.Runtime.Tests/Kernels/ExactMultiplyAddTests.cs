using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>The software multiply-add against the fused one, where rounding twice would show.</summary>
public sealed class ExactMultiplyAddTests
{
    private const int Trials = 1_000_000;
    private const ulong Seed = 20240229;

    [Fact]
    public void Any_bit_patterns_give_what_the_fused_operation_gives()
    {
        var random = new SeededRandom(Seed);
        for (int trial = 0; trial < Trials; trial++)
            AssertFused(Bits(random), Bits(random), Bits(random));
    }

    [Fact]
    public void Addends_of_the_products_size_give_what_the_fused_operation_gives()
    {
        var random = new SeededRandom(Seed);
        for (int trial = 0; trial < Trials; trial++)
        {
            float a = Near(random, 40);
            float b = Near(random, 40);
            int distance = random.Next(120) - 60;
            AssertFused(a, b, (float)Math.ScaleB((double)a * b * (random.Next(2) * 2 - 1), distance));
        }
    }

    [Fact]
    public void Ties_that_a_far_smaller_addend_breaks_are_rounded_once()
    {
        var random = new SeededRandom(Seed);
        for (int trial = 0; trial < Trials; trial++)
        {
            // An odd 25-bit product lies half-way between two floats.
            int odd = (1 << 24) + 2 * random.Next(1 << 23) + 1;
            int factor = new[] { 3, 5, 7, 1 }[random.Next(4)];
            if (odd % factor != 0)
                continue;
            float tiny = (float)Math.ScaleB(random.Next(3) - 1, -random.Next(140));
            AssertFused(odd / factor, factor, tiny);
        }
    }

    [Fact]
    public void Subnormal_results_are_rounded_once()
    {
        var random = new SeededRandom(Seed);
        for (int trial = 0; trial < Trials; trial++)
        {
            float a = (float)Math.ScaleB(Near(random, 1), -60 - random.Next(20));
            float b = (float)Math.ScaleB(Near(random, 1), -60 - random.Next(20));
            AssertFused(a, b, BitConverter.Int32BitsToSingle(random.Next(1 << 24)) * (random.Next(2) * 2 - 1));
        }
    }

    [Fact]
    public void Special_values_combine_as_the_fused_operation_does()
    {
        float[] special = [0f, -0f, 1f, -1f, float.Epsilon, -float.Epsilon, float.MaxValue, float.MinValue, float.PositiveInfinity, float.NegativeInfinity, float.NaN, 1.17549435e-38f, 0.99999994f, 1.0000001f];
        foreach (float a in special)
            foreach (float b in special)
                foreach (float c in special)
                    AssertFused(a, b, c);
    }

    private static void AssertFused(float a, float b, float c)
    {
        float expected = MathF.FusedMultiplyAdd(a, b, c);
        float actual = ExactMultiplyAdd.InSoftware(a, b, c);
        bool same = BitConverter.SingleToInt32Bits(expected) == BitConverter.SingleToInt32Bits(actual) || (float.IsNaN(expected) && float.IsNaN(actual));
        if (!same)
            Assert.Fail($"{a:R} * {b:R} + {c:R}: expected {expected:R}, got {actual:R} (seed {Seed}).");
    }

    private static float Bits(SeededRandom random) => BitConverter.UInt32BitsToSingle((uint)random.NextUInt64());

    private static float Near(SeededRandom random, int exponents) =>
        (float)Math.ScaleB(1 + random.NextDouble(), random.Next(exponents) - exponents / 2) * (random.Next(2) * 2 - 1);
}
