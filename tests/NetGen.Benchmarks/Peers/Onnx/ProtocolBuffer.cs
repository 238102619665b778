using System.Text;

namespace NetGen.Benchmarks;

/// <summary>Writes a message in the wire format of Protocol Buffers: fields one after the other, each with its number and kind before it.</summary>
internal sealed class ProtocolBuffer
{
    private const int Varint = 0, Length = 2;
    private readonly List<byte> _bytes = [];

    public ProtocolBuffer Number(int field, long value)
    {
        Write(field << 3 | Varint);
        Write(value);
        return this;
    }

    public ProtocolBuffer Bytes(int field, ReadOnlySpan<byte> value)
    {
        Write(field << 3 | Length);
        Write(value.Length);
        _bytes.AddRange(value);
        return this;
    }

    public ProtocolBuffer Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public ProtocolBuffer Message(int field, ProtocolBuffer value) => Bytes(field, value.ToArray());

    public byte[] ToArray() => [.. _bytes];

    /// <summary>Seven bits a byte, the lowest first; the eighth says that more follow.</summary>
    private void Write(long value)
    {
        for (; value >= 128; value >>= 7)
            _bytes.Add((byte)(value | 128));
        _bytes.Add((byte)value);
    }
}
