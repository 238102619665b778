using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

/// <summary>Floats at a 64-byte boundary, so that no vector straddles two cache lines: a pinned array on the garbage-collected heap, which nobody has to free.</summary>
public sealed unsafe class AlignedBuffer
{
    private const int Alignment = 64;

    /// <summary>Floats past the end that may be read, though what is there means nothing: eight of the widest registers, whole ones where a row has fewer units.</summary>
    private const int ReadableBeyond = 8 * 16;

    private readonly float[] _array;
    private readonly int _offset;

    /// <summary>All zeros.</summary>
    /// <param name="length">Floats, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public AlignedBuffer(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        const int Padding = Alignment / sizeof(float);
        _array = GC.AllocateArray<float>(length + Padding + ReadableBeyond, pinned: true);
        nuint address = (nuint)Unsafe.AsPointer(ref _array[0]);
        _offset = (int)((Alignment - address % Alignment) % Alignment / sizeof(float));
        Length = length;
    }

    /// <summary>Floats.</summary>
    public int Length { get; }

    /// <summary>The floats.</summary>
    public Span<float> Span => _array.AsSpan(_offset, Length);

    /// <summary>The first float, which makes <c>fixed (float* p = buffer)</c> hold the buffer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref float GetPinnableReference() => ref _array[_offset];

    /// <summary>The first float; valid as long as this object is alive.</summary>
    public float* Pointer => (float*)Unsafe.AsPointer(ref GetPinnableReference());
}
