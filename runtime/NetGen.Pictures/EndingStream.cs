namespace NetGen;

/// <summary>Bytes whose end is an error, because the decoder searches a truncated JPEG file for its next marker forever.</summary>
internal sealed class EndingStream(byte[] file) : MemoryStream(file, writable: false)
{
    /// <inheritdoc/>
    public override int ReadByte() => Require(base.ReadByte(), -1);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => count == 0 ? 0 : Require(base.Read(buffer, offset, count), 0);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => buffer.IsEmpty ? 0 : Require(base.Read(buffer), 0);

    private static int Require(int read, int end) => read != end ? read : throw new EndOfStreamException("the file is truncated.");
}
