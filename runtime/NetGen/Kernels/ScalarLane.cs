using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

/// <summary>One float at a time, with a multiply-add in software where there is none in hardware: slow, and the same bits as the vectors.</summary>
#pragma warning disable CA1815 // Lanes are compared lane by lane, never as a whole.
public readonly unsafe struct ScalarLane : IFloatLanes<ScalarLane>
{
    private readonly float _lane;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ScalarLane(float lane) => _lane = lane;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static bool IsSupported => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Constant(double value) => new((float)value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Load(float* source) => new(*source);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Broadcast(float value) => new(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(float* destination) => *destination = _lane;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane MultiplyAdd(ScalarLane a, ScalarLane b, ScalarLane c) => new(ExactMultiplyAdd.Compute(a._lane, b._lane, c._lane));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Select(ScalarLane mask, ScalarLane whenTrue, ScalarLane whenFalse) => BitConverter.SingleToInt32Bits(mask._lane) != 0 ? whenTrue : whenFalse;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane LessThan(ScalarLane a, ScalarLane b) => new(BitConverter.Int32BitsToSingle(a._lane < b._lane ? -1 : 0));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane LessThanOrEqual(ScalarLane a, ScalarLane b) => new(BitConverter.Int32BitsToSingle(a._lane <= b._lane ? -1 : 0));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Equal(ScalarLane a, ScalarLane b) => new(BitConverter.Int32BitsToSingle(a._lane == b._lane ? -1 : 0));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Abs(ScalarLane a) => new(MathF.Abs(a._lane));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Sqrt(ScalarLane a) => new(MathF.Sqrt(a._lane));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane PowerOfTwo(ScalarLane n) =>
        new(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(FloatBits.IntegerMagic + n._lane) - (FloatBits.IntegerMagicBits - FloatBits.ExponentBias) << FloatBits.MantissaLength));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Decompose(ScalarLane a, out ScalarLane exponent)
    {
        int bits = BitConverter.SingleToInt32Bits(a._lane);
        int whole = bits - FloatBits.SquareRootOfHalf >> FloatBits.MantissaLength;
        exponent = new(BitConverter.Int32BitsToSingle(whole + FloatBits.IntegerMagicBits) - FloatBits.IntegerMagic);
        return new(BitConverter.Int32BitsToSingle(bits - (whole << FloatBits.MantissaLength)));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane CopySign(ScalarLane magnitude, ScalarLane sign) => new(MathF.CopySign(magnitude._lane, sign._lane));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator +(ScalarLane a, ScalarLane b) => new(a._lane + b._lane);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator -(ScalarLane a, ScalarLane b) => new(a._lane - b._lane);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator *(ScalarLane a, ScalarLane b) => new(a._lane * b._lane);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator /(ScalarLane a, ScalarLane b) => new(a._lane / b._lane);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator -(ScalarLane a) => new(-a._lane);
}
