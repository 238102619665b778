namespace NetGen.Tests;

public sealed class IdxTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Grey_pictures_become_one_channel_from_0_to_1(bool compressed)
    {
        var dataset = Read(Idx.Bytes(8, [2, 2, 3], 0, 51, 102, 153, 204, 255, 1, 2, 3, 4, 5, 6), [1, 0], compressed);

        Assert.Equal([1, 2, 3], dataset.FeatureShape);
        Assert.Equal([0f, 0.2f, 0.4f, 0.6f, 0.8f, 1f], dataset.Feature(0).ToArray());
        Assert.Equal([0f, 1, 1, 0], dataset.Targets.ToArray());
    }

    [Fact]
    public void Colour_pictures_become_channels_first()
    {
        var dataset = Read(Idx.Bytes(8, [2, 1, 2, 3], 0, 51, 102, 153, 204, 255, 255, 0, 0, 0, 0, 255), [0, 2]);

        Assert.Equal([3, 1, 2], dataset.FeatureShape);
        Assert.Equal([0f, 0.6f, 0.2f, 0.8f, 0.4f, 1f], dataset.Feature(0).ToArray());
        Assert.Equal([1f, 0, 0, 0, 0, 1], dataset.Feature(1).ToArray());
        Assert.Equal(3, dataset.TargetSize);
    }

    [Theory]
    [InlineData(9, new byte[] { 0xFF, 2 }, -1, 2)]
    [InlineData(11, new byte[] { 0xFF, 0xFE, 1, 0 }, -2, 256)]
    [InlineData(12, new byte[] { 0, 1, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF }, 65536, -1)]
    [InlineData(13, new byte[] { 0x3F, 0x80, 0, 0, 0xC0, 0, 0, 0 }, 1, -2)]
    [InlineData(14, new byte[] { 0x3F, 0xF0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0 }, 1, -2)]
    public void Other_types_are_taken_as_they_are(byte type, byte[] values, float first, float second)
    {
        Assert.Equal([first, second], Read(Idx.Bytes(type, [2, 1], values), [0, 1]).Features.ToArray());
    }

    [Fact]
    public void Class_names_decide_the_number_of_classes()
    {
        var dataset = Read(Idx.Bytes(8, [2, 1], 0, 1), [0, 1], false, ["cat", "dog", "cow"]);

        Assert.Equal(3, dataset.TargetSize);
        Assert.Equal(["cat", "dog", "cow"], dataset.ClassNames);
    }

    [Theory]
    [InlineData("", "images: it is truncated: expected 4 bytes at byte 0 of its content, found 0")]
    [InlineData("00000803000000020000000300000004FF", "images: the header announces 24 bytes of values (2 × 3 × 4), more than a file of 17 bytes can hold")]
    [InlineData("00000803000000020000000300000002FF", "images: it is truncated: expected 6 bytes at byte 16 of its content, found 1")]
    [InlineData("00000A02000000020000000100", "images: expected an IDX header (00 00, a type 08 to 0E, a number of dimensions), found 00000A02")]
    [InlineData("89504E470D0A1A0A", "images: expected an IDX header")]
    [InlineData("00000800", "images: expected an IDX header")]
    [InlineData("00000803000000020000", "images: it is truncated: expected 4 bytes at byte 8 of its content, found 2")]
    [InlineData("000008037FFFFFFF7FFFFFFF7FFFFFFF", "images: its dimensions begin with 2147483647 values")]
    [InlineData("0000080370000000000000010000000100", "images: the header announces 1879048192 bytes of values")]
    [InlineData("00000803FFFFFFFF0000000100000001", "images: dimension 0 is -1; expected at least 1")]
    [InlineData("0000080200000002000000010102FF", "images: expected the end of the file after 2 × 1 values, found more bytes")]
    [InlineData("000008010000000101", "images: expected samples of shape")]
    [InlineData("00000D0200000002000000017FC0000000000000", "images: value 0 of sample 0 (both from 0) is NaN")]
    public void A_malformed_file_is_refused_with_what_was_found(string file, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(Convert.FromHexString(file), [0, 1]));

        Assert.Contains(message, error.Message);
    }

    [Fact]
    public void A_hostile_header_allocates_next_to_nothing()
    {
        byte[] hostile = Idx.Bytes(8, [1 << 10, 1 << 10, 1 << 10], 1, 2, 3);
        foreach (bool compressed in (bool[])[false, true])
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Throws<InvalidDataException>(() => Read(hostile, [0, 1], compressed));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        }
    }

    [Fact]
    public void Labels_must_fit_the_samples()
    {
        byte[] images = Idx.Bytes(8, [2, 1], 0, 1);

        Assert.Contains("it has 3 labels, but ", Assert.Throws<InvalidDataException>(() => Read(images, [0, 1, 0])).Message);
        Assert.Contains("label 1 (from 0) is 7; expected 0 to 1", Assert.Throws<InvalidDataException>(() => Read(images, [0, 7], false, ["a", "b"])).Message);
        string path = _folder.File("images", images);
        Assert.Contains("expected labels", Assert.Throws<InvalidDataException>(() => Dataset.FromIdx(path, path)).Message);
    }

    [Fact]
    public void Damaged_compression_is_said_to_be_damaged()
    {
        byte[] compressed = Idx.Compressed(Idx.Bytes(8, [1, 2000], [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * i))]));
        string labels = _folder.File("labels", Idx.Bytes(8, [1], 0));

        Assert.Contains("truncated", Assert.Throws<InvalidDataException>(() => Dataset.FromIdx(_folder.File("short", compressed[..^100]), labels)).Message);
        compressed[compressed.Length / 2] ^= 0x55;
        compressed[^6] ^= 0x55;
        Assert.Contains("broken: ", Assert.Throws<InvalidDataException>(() => Dataset.FromIdx(_folder.File("broken", compressed), labels)).Message);
    }

    private Dataset Read(byte[] images, byte[] labels, bool compressed = false, string[]? classNames = null)
    {
        byte[] labelFile = Idx.Bytes(8, [labels.Length], labels);
        return Dataset.FromIdx(
            _folder.File("images", compressed ? Idx.Compressed(images) : images), _folder.File("labels", compressed ? Idx.Compressed(labelFile) : labelFile), classNames);
    }
}
