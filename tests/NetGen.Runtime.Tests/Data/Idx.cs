using System.Buffers.Binary;
using System.IO.Compression;

namespace NetGen.Tests;

/// <summary>Writes small IDX files.</summary>
internal static class Idx
{
    public static byte[] Bytes(byte type, int[] sizes, params byte[] values)
    {
        var file = new List<byte> { 0, 0, type, (byte)sizes.Length };
        foreach (int size in sizes)
        {
            var bigEndian = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(bigEndian, size);
            file.AddRange(bigEndian);
        }

        return [.. file, .. values];
    }

    public static byte[] Compressed(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            gzip.Write(content);
        return compressed.ToArray();
    }
}
