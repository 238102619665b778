namespace NetGen.Kernels;

/// <summary>The numbers behind taking floats apart without native conversions, whose results differ between processors.</summary>
internal static class FloatBits
{
    /// <summary>1.5·2²³: added to a small number it leaves that number, rounded to a whole one, in the low bits.</summary>
    public const float IntegerMagic = 12582912f;

    /// <summary>The bits of <see cref="IntegerMagic"/>.</summary>
    public const int IntegerMagicBits = 0x4B400000;

    /// <summary>The exponent field of 1.</summary>
    public const int ExponentBias = 127;

    /// <summary>Bits of a float's mantissa field.</summary>
    public const int MantissaLength = 23;

    /// <summary>The bits of √½.</summary>
    public const int SquareRootOfHalf = 0x3F3504F3;
}
