namespace NetGen;

/// <summary>How many bytes the numbers of a type take.</summary>
internal static class TensorTypeSize
{
    /// <summary>Bytes of one number.</summary>
    public static int Size(this TensorType type) => type switch
    {
        TensorType.BOOL or TensorType.U8 or TensorType.I8 => 1,
        TensorType.I16 or TensorType.U16 or TensorType.F16 or TensorType.BF16 => 2,
        TensorType.I32 or TensorType.U32 or TensorType.F32 => 4,
        TensorType.I64 or TensorType.U64 or TensorType.F64 => 8,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "This is no type of the safetensors format."),
    };

    /// <summary>Bytes of a tensor of this shape; −1 when they are more than an array can hold or a size is negative.</summary>
    public static long BytesOf(this TensorType type, IReadOnlyList<int> shape)
    {
        // A later 0 would hide an overflow, so the product of the others must fit too.
        long bytes = type.Size(), withoutZeros = bytes;
        foreach (int size in shape)
        {
            bytes *= size;
            withoutZeros *= Math.Max(1, size);
            if (size < 0 || withoutZeros > Array.MaxLength)
                return -1;
        }

        return bytes;
    }
}
