namespace NetGen;

/// <summary>The type of a tensor's numbers, by the name that the safetensors format gives it.</summary>
public enum TensorType
{
    /// <summary>Truth values of one byte.</summary>
    BOOL,

    /// <summary>Unsigned 8-bit integers.</summary>
    U8,

    /// <summary>Signed 8-bit integers.</summary>
    I8,

    /// <summary>Signed 16-bit integers.</summary>
    I16,

    /// <summary>Unsigned 16-bit integers.</summary>
    U16,

    /// <summary>Half-precision numbers.</summary>
    F16,

    /// <summary>The upper halves of single-precision numbers.</summary>
    BF16,

    /// <summary>Signed 32-bit integers.</summary>
    I32,

    /// <summary>Unsigned 32-bit integers.</summary>
    U32,

    /// <summary>Single-precision numbers.</summary>
    F32,

    /// <summary>Signed 64-bit integers.</summary>
    I64,

    /// <summary>Unsigned 64-bit integers.</summary>
    U64,

    /// <summary>Double-precision numbers.</summary>
    F64,
}
