using System.Buffers.Binary;

namespace NetGen.Tests;

/// <summary>No damage to a file may lead to anything but data or a documented exception.</summary>
public sealed class DamagedDataTests : IDisposable
{
    /// <summary>A byte of a compressed picture holds up to 8256 pixels, each of which is three bytes and then three floats.</summary>
    private const int MostBytesForCompressedPixels = 8256 * 15;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Damaged_CSV_is_read_or_refused()
    {
        byte[] csv = [.. File.ReadAllBytes(RealData.Iris).Take(600), .. "\"1\",2,\"3\",4,\"a \"\"b\"\"\"\r\n"u8];

        Damage.Try(csv, 3000, bytes => Dataset.FromCsv(new MemoryStream(bytes), "damaged.csv", "class"), error => error is InvalidDataException or ArgumentException { ParamName: "target" });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Damaged_IDX_is_read_or_refused(bool compressed)
    {
        byte[] images = Idx.Bytes(8, [3, 4, 5], [.. Enumerable.Range(0, 60).Select(i => (byte)(i * i))]), labels = Idx.Bytes(8, [3], 0, 1, 2);
        if (compressed)
            (images, labels) = (Idx.Compressed(images), Idx.Compressed(labels));
        string soundImages = _folder.File("images", images), soundLabels = _folder.File("labels", labels);

        Damage.Try(images, 1000, bytes => Dataset.FromIdx(_folder.File("damaged", bytes), soundLabels), error => error is InvalidDataException);
        Damage.Try(labels, 1000, bytes => Dataset.FromIdx(soundImages, _folder.File("damaged", bytes)), error => error is InvalidDataException);
    }

    [Theory]
    [InlineData("cat/Abyssinian_101.png")]
    [InlineData("dog/yorkshire_terrier_158.jpg")]
    public void Damaged_pictures_are_read_or_refused(string picture)
    {
        byte[] sound = File.ReadAllBytes(Path.Combine(RealData.Pets, picture));
        _folder.File("a/sound.png", File.ReadAllBytes(Path.Combine(RealData.Pets, "cat/Abyssinian_101.png")));

        Damage.Try(sound, 1000, bytes =>
        {
            _folder.File("b/damaged.png", bytes);
            PictureFolder.Read(_folder.Path, 64, 64, resize: true);
        }, error => error is InvalidDataException, MostBytesForCompressedPixels);
    }

    [Fact]
    public void A_picture_larger_than_its_file_can_hold_is_refused()
    {
        byte[] png = File.ReadAllBytes(Path.Combine(RealData.Pets, "cat/Abyssinian_101.png"));
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 9000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 9000);
        _folder.File("a/sound.png", File.ReadAllBytes(Path.Combine(RealData.Pets, "cat/Abyssinian_101.png")));
        _folder.File("b/huge.png", png);

        Assert.Contains("announces 9000×9000 pixels, more than a file of", Assert.Throws<InvalidDataException>(() => PictureFolder.Read(_folder.Path, 64, 64, resize: true)).Message);
    }
}
