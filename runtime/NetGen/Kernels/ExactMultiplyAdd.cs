using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Kernels;

/// <summary>The fused multiply-add of one float, exact on every processor.</summary>
internal static class ExactMultiplyAdd
{
    /// <summary>Whether the processor has a fused multiply-add of its own.</summary>
    public static bool IsHardware => Fma.IsSupported || AdvSimd.IsSupported;

    /// <summary>a·b + c rounded once.</summary>
    public static float Compute(float a, float b, float c) => IsHardware ? MathF.FusedMultiplyAdd(a, b, c) : InSoftware(a, b, c);

    /// <summary>
    /// The product of two floats is exact in double; the sum is rounded to odd, after which rounding to float is right.
    /// Boldo and Melquiond, "Emulation of a FMA and correctly rounded sums", 2008.
    /// </summary>
    internal static float InSoftware(float a, float b, float c)
    {
        double product = (double)a * b;
        double sum = product + c;
        double part = sum - product;
        double error = (product - (sum - part)) + (c - part);
        long bits = BitConverter.DoubleToInt64Bits(sum);
        if (error != 0 && !double.IsNaN(error) && (bits & 1) == 0)
            bits += (error > 0) == (sum > 0) ? 1 : -1;
        return (float)BitConverter.Int64BitsToDouble(bits);
    }
}
