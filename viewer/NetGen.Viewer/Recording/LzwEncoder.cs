namespace NetGen;

/// <summary>
/// Compresses bytes as GIF wants them: Lempel, Ziv and Welch's codes of 9 to 12 bits, lowest bit first, in blocks of at most 255 bytes.
/// "Graphics Interchange Format, version 89a", CompuServe, 1990, appendix F.
/// </summary>
internal sealed class LzwEncoder
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostCodes = 4096;

    /// <summary>Room for the known strings, a power of two well above their number.</summary>
    private const int Slots = 16384;

    private readonly int[] _keys = new int[Slots];
    private readonly short[] _codes = new short[Slots];
    private readonly byte[] _block = new byte[256];
    private int _next;
    private int _width;
    private int _filled;
    private uint _bits;
    private int _bitCount;

    /// <summary>Writes the image data of a frame: code size, blocks, and the empty block that ends them.</summary>
    public void Write(Stream stream, ReadOnlySpan<byte> indices)
    {
        stream.WriteByte(8);
        (_bits, _bitCount, _filled, _width) = (0, 0, 0, 9);
        Put(stream, Clear);
        Forget();
        int prefix = indices[0];
        foreach (byte index in indices[1..])
        {
            int slot = Find(prefix << 8 | index);
            if (_keys[slot] >= 0)
            {
                prefix = _codes[slot];
                continue;
            }

            Put(stream, prefix);
            Learn(stream, slot, prefix << 8 | index);
            prefix = index;
        }

        Put(stream, prefix);
        Grow();
        Put(stream, End);
        Finish(stream);
    }

    private int Find(int key)
    {
        int slot = (int)((uint)key * 2654435761u >> 18);
        while (_keys[slot] >= 0 && _keys[slot] != key)
            slot = (slot + 1) & (Slots - 1);
        return slot;
    }

    private void Learn(Stream stream, int slot, int key)
    {
        if (_next == MostCodes)
        {
            Put(stream, Clear);
            Forget();
            return;
        }

        (_keys[slot], _codes[slot]) = (key, (short)_next);
        Grow();
    }

    /// <summary>Another code is in use; a decoder, who is one code behind, needs the next bit only then.</summary>
    private void Grow()
    {
        if (_next < MostCodes && _next++ == 1 << _width && _width < 12)
            _width++;
    }

    private void Forget()
    {
        Array.Fill(_keys, -1);
        (_next, _width) = (End + 1, 9);
    }

    private void Put(Stream stream, int code)
    {
        _bits |= (uint)code << _bitCount;
        _bitCount += _width;
        for (; _bitCount >= 8; _bitCount -= 8, _bits >>= 8)
            PutByte(stream, (byte)_bits);
    }

    private void PutByte(Stream stream, byte value)
    {
        _block[++_filled] = value;
        if (_filled == 255)
            Flush(stream);
    }

    private void Flush(Stream stream)
    {
        _block[0] = (byte)_filled;
        stream.Write(_block, 0, _filled + 1);
        _filled = 0;
    }

    private void Finish(Stream stream)
    {
        if (_bitCount > 0)
            PutByte(stream, (byte)_bits);
        if (_filled > 0)
            Flush(stream);
        stream.WriteByte(0);
    }
}
