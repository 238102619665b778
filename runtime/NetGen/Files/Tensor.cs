using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>A named block of numbers in a file.</summary>
/// <param name="Name">Unique in its file, such as 0.weight.</param>
/// <param name="Type">The type of the numbers.</param>
/// <param name="Shape">The sizes, last fastest; empty for one number.</param>
/// <param name="Data">The numbers in little-endian order, as many bytes as type and shape say.</param>
public sealed record Tensor(string Name, TensorType Type, IReadOnlyList<int> Shape, ReadOnlyMemory<byte> Data)
{
    /// <summary>A copy of single-precision numbers.</summary>
    /// <param name="name">Unique in its file.</param>
    /// <param name="values">As many as the shape says.</param>
    /// <param name="shape">The sizes, last fastest; when none is given, one dimension.</param>
    public static Tensor From(string name, ReadOnlySpan<float> values, params IReadOnlyList<int> shape) => Copy(name, TensorType.F32, values, shape);

    /// <summary>A copy of double-precision numbers.</summary>
    /// <inheritdoc cref="From(string, ReadOnlySpan{float}, IReadOnlyList{int})"/>
    public static Tensor From(string name, ReadOnlySpan<double> values, params IReadOnlyList<int> shape) => Copy(name, TensorType.F64, values, shape);

    /// <summary>A copy of unsigned 64-bit integers.</summary>
    /// <inheritdoc cref="From(string, ReadOnlySpan{float}, IReadOnlyList{int})"/>
    public static Tensor From(string name, ReadOnlySpan<ulong> values, params IReadOnlyList<int> shape) => Copy(name, TensorType.U64, values, shape);

    /// <summary>The numbers of a tensor of type <see cref="TensorType.F32"/>.</summary>
    /// <exception cref="InvalidDataException">The tensor has another type.</exception>
    public float[] ToSingles() => Read<float>(TensorType.F32);

    /// <summary>The numbers of a tensor of type <see cref="TensorType.F64"/>.</summary>
    /// <exception cref="InvalidDataException">The tensor has another type.</exception>
    public double[] ToDoubles() => Read<double>(TensorType.F64);

    /// <summary>The numbers of a tensor of type <see cref="TensorType.U64"/>.</summary>
    /// <exception cref="InvalidDataException">The tensor has another type.</exception>
    public ulong[] ToUInt64s() => Read<ulong>(TensorType.U64);

    private static Tensor Copy<T>(string name, TensorType type, ReadOnlySpan<T> values, IReadOnlyList<int> shape)
        where T : unmanaged
    {
        byte[] bytes = MemoryMarshal.AsBytes(values).ToArray();
        OrderBytes(bytes, type);
        return new Tensor(name, type, shape.Count == 0 ? [values.Length] : shape, bytes);
    }

    private T[] Read<T>(TensorType type)
        where T : unmanaged
    {
        if (Type != type)
            throw new InvalidDataException($"The tensor '{Name}' holds numbers of type {Type}; expected {type}.");
        var values = new T[Data.Length / type.Size()];
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        Data.Span[..bytes.Length].CopyTo(bytes);
        OrderBytes(bytes, type);
        return values;
    }

    private static void OrderBytes(Span<byte> bytes, TensorType type)
    {
        if (BitConverter.IsLittleEndian)
            return;
        for (int at = 0; at < bytes.Length; at += type.Size())
            bytes.Slice(at, type.Size()).Reverse();
    }
}
