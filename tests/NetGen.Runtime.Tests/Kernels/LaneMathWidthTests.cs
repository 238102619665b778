using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>The same bits at every width, on this processor and without its vector instructions alike.</summary>
public sealed class LaneMathWidthTests
{
    private const uint Stride = 15013;
    private const uint WideStride = 150011;

    [Fact]
    public void Exp_has_the_same_bits_at_every_width() => AssertSameBits<ExpFunction>();

    [Fact]
    public void ExpM1_has_the_same_bits_at_every_width() => AssertSameBits<ExpM1Function>();

    [Fact]
    public void Log_has_the_same_bits_at_every_width() => AssertSameBits<LogFunction>();

    [Fact]
    public void Log1P_has_the_same_bits_at_every_width() => AssertSameBits<Log1PFunction>();

    [Fact]
    public void Tanh_has_the_same_bits_at_every_width() => AssertSameBits<TanhFunction>();

    [Fact]
    public void Sigmoid_has_the_same_bits_at_every_width() => AssertSameBits<SigmoidFunction>();

    [Fact]
    public void Softplus_has_the_same_bits_at_every_width() => AssertSameBits<SoftplusFunction>();

    [Fact]
    public void LogCosh_has_the_same_bits_at_every_width() => AssertSameBits<LogCoshFunction>();

    [Fact]
    public void Sin_has_the_same_bits_at_every_width() => AssertSameBits<SinFunction>();

    [Fact]
    public void Cos_has_the_same_bits_at_every_width() => AssertSameBits<CosFunction>();

    [Fact]
    public void Erf_has_the_same_bits_at_every_width() => AssertSameBits<ErfFunction>();

    private static void AssertSameBits<TFunction>()
        where TFunction : ILaneFunction
    {
        float[] arguments = Accuracy.Arguments(Stride);
        float[] expected = Accuracy.Compute<TFunction, ScalarLane>(arguments);
        AssertSame(arguments, expected, Accuracy.Compute<TFunction, Lanes128>(arguments));
        AssertSame(arguments, expected, Accuracy.Compute<TFunction, Lanes256>(arguments));

        float[] fewer = Accuracy.Arguments(WideStride);
        AssertSame(fewer, Accuracy.Compute<TFunction, ScalarLane>(fewer), Accuracy.Compute<TFunction, Lanes512>(fewer));
    }

    private static void AssertSame(float[] arguments, float[] expected, float[] actual)
    {
        for (int i = 0; i < expected.Length; i++)
            Assert.True(
                BitConverter.SingleToInt32Bits(expected[i]) == BitConverter.SingleToInt32Bits(actual[i]) || (float.IsNaN(expected[i]) && float.IsNaN(actual[i])),
                $"At {arguments[i]:R}: {expected[i]:R} by single lanes, {actual[i]:R} by wide ones.");
    }
}
