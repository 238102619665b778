using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

public static partial class LaneMath
{
    private const int LargestMultipliedPower = 16;

    /// <summary>
    /// x to a constant power. Whole exponents up to ±16 by multiplication (about |exponent|/2 ulp, negative ones as 1 / x^|exponent|), ±½ by the square root,
    /// anything else by exp(exponent·ln|x|), whose relative error is at most 2e-7·(1 + |exponent·ln x|).
    /// As <see cref="Math.Pow"/>, a negative x gives NaN unless the exponent is whole, and 1 comes of exponent 0 whatever x is.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Pow<TLanes>(TLanes x, double exponent)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        bool isWhole = exponent == Math.Floor(exponent);
        if (isWhole && Math.Abs(exponent) <= LargestMultipliedPower)
            return exponent < 0 ? TLanes.Constant(1) / WholePower(x, (int)-exponent) : WholePower(x, (int)exponent);
        if (exponent == 0.5)
            return TLanes.Sqrt(x);
        if (exponent == -0.5)
            return TLanes.Constant(1) / TLanes.Sqrt(x);

        var power = Exp(TLanes.Constant(exponent) * Log(isWhole ? TLanes.Abs(x) : x));
        bool isOdd = isWhole && Math.Abs(exponent % 2) == 1;
        return isOdd ? TLanes.CopySign(power, x) : power;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes WholePower<TLanes>(TLanes x, int exponent)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        var result = (exponent & 1) != 0 ? x : TLanes.Constant(1);
        var square = x;
        for (int rest = exponent >> 1; rest != 0; rest >>= 1)
        {
            square *= square;
            if ((rest & 1) != 0)
                result *= square;
        }

        return result;
    }
}
