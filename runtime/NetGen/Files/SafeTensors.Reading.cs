using System.Buffers.Binary;

namespace NetGen;

public sealed partial class SafeTensors
{
    /// <summary>The format's own limit, which keeps a hostile header from costing much.</summary>
    private const ulong LongestHeader = 100_000_000;

    /// <summary>Reads a file to its end. Only as much is allocated as the stream holds.</summary>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="source">What the file is called in errors.</param>
    /// <exception cref="InvalidDataException">The file is damaged, truncated or of another format; the message says what was expected and what was found.</exception>
    public static SafeTensors Read(Stream stream, string source)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return Read(content.GetBuffer().AsMemory(0, (int)content.Length), source);
    }

    /// <summary>Reads a file that lies in memory; the tensors are views of it, not copies.</summary>
    /// <inheritdoc cref="Read(Stream, string)"/>
    /// <param name="bytes">The whole file.</param>
    /// <param name="source">What the file is called in errors.</param>
    public static SafeTensors Read(ReadOnlyMemory<byte> bytes, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (bytes.Length < LengthSize)
            throw new InvalidDataException($"{source} has {bytes.Length} bytes; a safetensors file begins with {LengthSize} bytes that tell the length of its header.");
        ulong headerLength = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Span);
        if (headerLength > LongestHeader || headerLength > (ulong)(bytes.Length - LengthSize))
        {
            throw new InvalidDataException(
                $"{source} announces a header of {headerLength} bytes, but {bytes.Length - LengthSize} bytes follow; it is truncated or no safetensors file.");
        }

        var header = SafeTensorsHeader.Parse(bytes.Span.Slice(LengthSize, (int)headerLength), source);
        return new SafeTensors(source, Slice(header.Entries, bytes[(LengthSize + (int)headerLength)..], source), header.Metadata);
    }

    /// <summary>Cuts the data into tensors, which must follow each other without gap or overlap from the first byte to the last.</summary>
    private static List<Tensor> Slice(List<SafeTensorsEntry> entries, ReadOnlyMemory<byte> data, string source)
    {
        var tensors = new List<Tensor>(entries.Count);
        long at = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            long bytes = entry.Type.BytesOf(entry.Shape);
            if (entry.Begin != at)
                throw Wrong(entry, $"begins at byte {entry.Begin} of the data; expected {at}, where the tensor before it ends");
            if (bytes < 0 || entry.End - entry.Begin != bytes)
                throw Wrong(entry, $"of type {entry.Type} and shape [{string.Join(", ", entry.Shape)}] lies from byte {entry.Begin} to {entry.End}, which is not its size");
            if (entry.End > data.Length)
                throw Wrong(entry, $"ends at byte {entry.End} of the data, but there are {data.Length}; the file is truncated");
            tensors.Add(new Tensor(entry.Name, entry.Type, entry.Shape, data.Slice((int)at, (int)bytes)));
            at = entry.End;
        }

        return at == data.Length ? tensors : throw new InvalidDataException($"{source} has {data.Length} bytes of data, but its tensors take {at}.");

        InvalidDataException Wrong(SafeTensorsEntry entry, string what) => new($"{source}: the tensor '{entry.Name}' {what}.");
    }
}
