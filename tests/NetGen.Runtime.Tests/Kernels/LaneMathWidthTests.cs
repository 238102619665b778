using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>The same bits at every width, on this processor and without its vector instructions alike.</summary>
public sealed class LaneMathWidthTests
{
    private const uint Stride = 15013;
    private const uint WideStride = 150011;

    [Fact]
    public void Exp_has_the_same_bits_at_every_width() => AssertSameBits<ExpFunction>(0x9D660D27);

    [Fact]
    public void ExpM1_has_the_same_bits_at_every_width() => AssertSameBits<ExpM1Function>(0x506AC88C);

    [Fact]
    public void Log_has_the_same_bits_at_every_width() => AssertSameBits<LogFunction>(0xC04A4D03);

    [Fact]
    public void Log1P_has_the_same_bits_at_every_width() => AssertSameBits<Log1PFunction>(0x371FEFD3);

    [Fact]
    public void Tanh_has_the_same_bits_at_every_width() => AssertSameBits<TanhFunction>(0xD9A0F48C);

    [Fact]
    public void Sigmoid_has_the_same_bits_at_every_width() => AssertSameBits<SigmoidFunction>(0xA0490FC6);

    [Fact]
    public void Softplus_has_the_same_bits_at_every_width() => AssertSameBits<SoftplusFunction>(0x4DA46193);

    [Fact]
    public void LogCosh_has_the_same_bits_at_every_width() => AssertSameBits<LogCoshFunction>(0xA22806C1);

    [Fact]
    public void Sin_has_the_same_bits_at_every_width() => AssertSameBits<SinFunction>(0x93231079);

    [Fact]
    public void Cos_has_the_same_bits_at_every_width() => AssertSameBits<CosFunction>(0x88D43314);

    [Fact]
    public void Erf_has_the_same_bits_at_every_width() => AssertSameBits<ErfFunction>(0xF067A427);

    private static void AssertSameBits<TFunction>(uint digest)
        where TFunction : ILaneFunction
    {
        float[] arguments = Accuracy.Arguments(Stride);
        int[] expected = Bits(Accuracy.Compute<TFunction, ScalarLane>(arguments));
        AssertSame(arguments, expected, Bits(Accuracy.Compute<TFunction, Lanes128>(arguments)));
        AssertSame(arguments, expected, Bits(Accuracy.Compute<TFunction, Lanes256>(arguments)));

        float[] fewer = Accuracy.Arguments(WideStride);
        AssertSame(fewer, Bits(Accuracy.Compute<TFunction, ScalarLane>(fewer)), Bits(Accuracy.Compute<TFunction, Lanes512>(fewer)));

        // Pinned: other systems and other builds have to come to the same bits.
        Assert.Equal(digest, Digest(expected));
    }

    private static void AssertSame(float[] arguments, int[] expected, int[] actual)
    {
        int differs = expected.AsSpan().CommonPrefixLength(actual);
        if (differs < expected.Length)
            Assert.Fail($"At {arguments[differs]:R}: bits {expected[differs]:X8} by single lanes, {actual[differs]:X8} by wide ones.");
    }

    /// <summary>All NaNs count as one: which of them comes out is the processor's choice.</summary>
    private static int[] Bits(float[] numbers) => Array.ConvertAll(numbers, x => BitConverter.SingleToInt32Bits(float.IsNaN(x) ? float.NaN : x));

    /// <summary>FNV-1a over whole words.</summary>
    private static uint Digest(int[] words)
    {
        uint hash = 2166136261;
        foreach (int word in words)
            hash = (hash ^ (uint)word) * 16777619;
        return hash;
    }
}
