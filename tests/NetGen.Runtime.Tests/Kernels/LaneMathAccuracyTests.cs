using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>Every function keeps the accuracy that its docstring states, over the whole float range.</summary>
public sealed class LaneMathAccuracyTests
{
    private const float LargestAngle = 1 << 20;

    private static readonly float[] Arguments = Accuracy.Arguments();

    [Fact]
    public void Exp_is_within_1_ulp() => AssertWithin<ExpFunction>(Math.Exp, 1);

    [Fact]
    public void ExpM1_is_within_1_and_a_half_ulp() => AssertWithin<ExpM1Function>(DoubleMath.ExpM1, 1.5);

    [Fact]
    public void Log_is_within_1_ulp() => AssertWithin<LogFunction>(Math.Log, 1);

    [Fact]
    public void Log1P_is_within_1_and_a_half_ulp() => AssertWithin<Log1PFunction>(DoubleMath.Log1P, 1.5);

    [Fact]
    public void Sigmoid_is_within_2_and_a_half_ulp() => AssertWithin<SigmoidFunction>(DoubleMath.Sigmoid, 2.5);

    [Fact]
    public void Softplus_is_within_2_ulp() => AssertWithin<SoftplusFunction>(DoubleMath.Softplus, 2);

    [Fact]
    public void LogCosh_is_within_2_ulp() => AssertWithin<LogCoshFunction>(DoubleMath.LogCosh, 2);

    [Fact]
    public void Sin_is_within_1_and_a_half_ulp_up_to_a_million() => AssertWithin<SinFunction>(Math.Sin, 1.5, x => Math.Abs(x) <= LargestAngle);

    [Fact]
    public void Cos_is_within_1_and_a_half_ulp_up_to_a_million() => AssertWithin<CosFunction>(Math.Cos, 1.5, x => Math.Abs(x) <= LargestAngle);

    [Fact]
    public void Erf_is_within_1_ulp() => AssertWithin<ErfFunction>(DoubleMath.Erf, 1);

    [Fact]
    public void Tanh_is_within_5_and_a_half_ulp() => AssertWithin<TanhFunction>(Math.Tanh, 5.5);

    [Fact]
    public void Tanh_stays_between_minus_1_and_1_close_to_the_truth_and_odd_for_every_float_where_it_saturates()
    {
        const int Last = 0x41300000;
        float[] run = new float[1 << 16];
        for (int first = BitConverter.SingleToInt32Bits(3f); first < Last; first += run.Length)
        {
            for (int i = 0; i < run.Length; i++)
                run[i] = BitConverter.Int32BitsToSingle(first + i);
            float[] right = Compute<TanhFunction>(run);
            float[] left = Compute<TanhFunction>(Array.ConvertAll(run, x => -x));
            for (int i = 0; i < run.Length; i++)
                if (!(right[i] <= 1 && left[i] == -right[i] && Math.Abs(right[i] - Math.Tanh(run[i])) <= 3.2e-7))
                    Assert.Fail($"tanh(±{run[i]:R}) gave {right[i]:R} and {left[i]:R}");
        }
    }

    [Fact]
    public void Sine_and_cosine_of_huge_angles_are_those_of_zero()
    {
        float[] huge = [.. Arguments.Where(x => Math.Abs(x) > LargestAngle && float.IsFinite(x)).Take(1 << 16)];
        Assert.All(Compute<SinFunction>(huge), y => Assert.Equal(0, y));
        Assert.All(Compute<CosFunction>(huge), y => Assert.Equal(1, y));
    }

    private static void AssertWithin<TFunction>(Func<double, double> reference, double ulps, Func<float, bool>? where = null)
        where TFunction : ILaneFunction
    {
        float[] actual = Compute<TFunction>(Arguments);
        for (int i = 0; i < actual.Length; i++)
        {
            float x = Arguments[i];
            if (!float.IsNaN(x) && where?.Invoke(x) == false)
                continue;
            double expected = reference(x);
            double error = Accuracy.Ulps(actual[i], expected);
            if (!(error <= ulps))
                Assert.Fail($"At {x:R} the result {actual[i]:R} is {error:F2} ulp from {expected:R}, more than {ulps}.");
        }
    }

    private static float[] Compute<TFunction>(float[] arguments)
        where TFunction : ILaneFunction =>
        Lanes256.IsSupported ? Accuracy.Compute<TFunction, Lanes256>(arguments) : Accuracy.Compute<TFunction, ScalarLane>(arguments);
}
