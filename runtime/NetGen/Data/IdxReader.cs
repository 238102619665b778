using System.Buffers.Binary;
using System.IO.Compression;

namespace NetGen;

/// <summary>
/// Reads an IDX file: two zero bytes, a byte for the type, a byte for the number of dimensions, each dimension as a big-endian 32-bit integer, then the values (as described with MNIST).
/// Sizes are believed only as far as the file's length bears them out, so that a hostile header allocates nothing.
/// </summary>
internal sealed class IdxReader : IDisposable
{
    /// <summary>One compressed byte holds at most this many (zlib's technical notes).</summary>
    private const long HighestCompression = 1032;

    private readonly string _path;
    private readonly FileStream _file;
    private readonly Stream _content;
    private long _position;

    /// <summary>Opens the file, compressed or not, and reads its header.</summary>
    /// <exception cref="InvalidDataException">The header is wrong, or the file is too short for what it announces.</exception>
    public IdxReader(string path)
    {
        _path = path;
        _file = File.OpenRead(path);
        try
        {
            bool compressed = _file.ReadByte() == 0x1F && _file.ReadByte() == 0x8B;
            _file.Position = 0;
            _content = new BufferedStream(compressed ? new GZipStream(_file, CompressionMode.Decompress) : _file, 1 << 16);
            Dimensions = ReadHeader(out byte type);
            Type = type;
            long announced = Dimensions.Aggregate((long)ElementSize, (product, size) => product * size);
            if (announced > _file.Length * (compressed ? HighestCompression : 1))
                throw Wrong($"the header announces {announced} bytes of values ({string.Join(" × ", Dimensions)}), more than a file of {_file.Length} bytes can hold; it is truncated or not IDX");
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>8 unsigned byte, 9 signed byte, 11 short, 12 int, 13 float, 14 double.</summary>
    public byte Type { get; }

    /// <summary>Bytes of one value.</summary>
    public int ElementSize => SizeOf(Type);

    /// <summary>Samples first; every size is at least 1, and all values together fit into an array.</summary>
    public int[] Dimensions { get; }

    /// <summary>What is wrong with this file.</summary>
    public InvalidDataException Wrong(string what) => new($"{_path}: {what}.");

    /// <summary>Fills the span with the next bytes.</summary>
    /// <exception cref="InvalidDataException">The file ends before, or its compression is damaged.</exception>
    public void Read(Span<byte> bytes)
    {
        int read = ReadUpTo(bytes);
        if (read < bytes.Length)
            throw Wrong($"it is truncated: expected {bytes.Length} bytes at byte {_position - read} of its content, found {read}");
    }

    /// <summary>Makes sure that nothing follows.</summary>
    /// <exception cref="InvalidDataException">Something follows.</exception>
    public void RequireEnd()
    {
        if (ReadUpTo(stackalloc byte[1]) != 0)
            throw Wrong($"expected the end of the file after {string.Join(" × ", Dimensions)} values, found more bytes");
    }

    /// <inheritdoc/>
    public void Dispose() => _content.Dispose();

    private int ReadUpTo(Span<byte> bytes)
    {
        try
        {
            int read = _content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            _position += read;
            return read;
        }
        catch (InvalidDataException damaged)
        {
            throw new InvalidDataException($"{_path}: the gzip data is damaged: {damaged.Message}", damaged);
        }
    }

    private int[] ReadHeader(out byte type)
    {
        Span<byte> magic = stackalloc byte[4];
        Read(magic);
        type = magic[2];
        if (magic[0] != 0 || magic[1] != 0 || SizeOf(type) == 0 || magic[3] == 0)
            throw Wrong($"expected an IDX header (00 00, a type 08 to 0E, a number of dimensions), found {Convert.ToHexString(magic)}");
        var dimensions = new int[magic[3]];
        Span<byte> size = stackalloc byte[sizeof(int)];
        long values = 1;
        for (int i = 0; i < dimensions.Length; i++)
        {
            Read(size);
            dimensions[i] = BinaryPrimitives.ReadInt32BigEndian(size);
            if (dimensions[i] < 1)
                throw Wrong($"dimension {i} is {dimensions[i]}; expected at least 1");
            values *= dimensions[i];
            if (values > Array.MaxLength)
                throw Wrong($"its dimensions begin with {string.Join(" × ", dimensions[..(i + 1)])} values; expected at most {Array.MaxLength} in all");
        }

        return dimensions;
    }

    private static int SizeOf(byte type) => type switch
    {
        8 or 9 => 1,
        11 => 2,
        12 or 13 => 4,
        14 => 8,
        _ => 0,
    };
}
