namespace NetGen.Kernels;

/// <summary>
/// A handful of numbers that are computed side by side: <see cref="Count"/> floats in a vector register, or one double for the reference.
/// Whatever is written over this interface computes the same bits in every float implementation, because each operation rounds each lane alike:
/// IEEE arithmetic, fused multiply-add everywhere (in software where the processor has none), comparisons and selection instead of native minimum and maximum.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>Numbers side by side: 16, 8, 4 or 1.</summary>
    static abstract int Count { get; }

    /// <summary>The constant in every lane, rounded to the lanes' precision.</summary>
    static abstract TSelf Constant(double value);

    /// <summary>a·b + c rounded once.</summary>
    static abstract TSelf MultiplyAdd(TSelf a, TSelf b, TSelf c);

    /// <summary>Lane by lane <paramref name="whenTrue"/> where the mask is set, else <paramref name="whenFalse"/>.</summary>
    static abstract TSelf Select(TSelf mask, TSelf whenTrue, TSelf whenFalse);

    /// <summary>The mask a &lt; b; not set where either is NaN.</summary>
    static abstract TSelf LessThan(TSelf a, TSelf b);

    /// <summary>The mask a ≤ b; not set where either is NaN.</summary>
    static abstract TSelf LessThanOrEqual(TSelf a, TSelf b);

    /// <summary>The mask a = b; not set where either is NaN.</summary>
    static abstract TSelf Equal(TSelf a, TSelf b);

    /// <summary>|a|.</summary>
    static abstract TSelf Abs(TSelf a);

    /// <summary>The correctly rounded square root.</summary>
    static abstract TSelf Sqrt(TSelf a);

    /// <summary>Sum.</summary>
    static abstract TSelf operator +(TSelf a, TSelf b);

    /// <summary>Difference.</summary>
    static abstract TSelf operator -(TSelf a, TSelf b);

    /// <summary>Product.</summary>
    static abstract TSelf operator *(TSelf a, TSelf b);

    /// <summary>Quotient.</summary>
    static abstract TSelf operator /(TSelf a, TSelf b);

    /// <summary>−a, sign of zero included.</summary>
    static abstract TSelf operator -(TSelf a);
}

/// <summary>Float lanes: memory, bits, and the exact multiply-add, in a register width that the processor has.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public unsafe interface IFloatLanes<TSelf> : ILanes<TSelf>
    where TSelf : struct, IFloatLanes<TSelf>
{
    /// <summary>Whether this processor runs this width at full speed.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>The next <see cref="ILanes{TSelf}.Count"/> floats.</summary>
    static abstract TSelf Load(float* source);

    /// <summary>One float in every lane.</summary>
    static abstract TSelf Broadcast(float value);

    /// <summary>Writes the lanes one after the other.</summary>
    void Store(float* destination);

    /// <summary>2ⁿ where n is a whole number from −126 to 127 held as a float.</summary>
    static abstract TSelf PowerOfTwo(TSelf n);

    /// <summary>Takes a positive normal number apart: a = mantissa · 2^exponent with mantissa in [√½, √2).</summary>
    static abstract TSelf Decompose(TSelf a, out TSelf exponent);

    /// <summary>The magnitude of the first with the sign of the second.</summary>
    static abstract TSelf CopySign(TSelf magnitude, TSelf sign);
}
