using StbImageSharp;

namespace NetGen.Tests;

public sealed class PictureFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Class_folders_become_classes_and_pictures_channels_first()
    {
        var pets = PictureFolder.Read(RealData.Pets, 64, 64);

        Assert.Equal(4, pets.Count);
        Assert.Equal([3, 64, 64], pets.FeatureShape);
        Assert.Equal(["cat", "dog"], pets.ClassNames);
        Assert.Equal("pets", pets.Name);
        Assert.Equal([1f, 0, 1, 0, 0, 1, 0, 1], pets.Targets.ToArray());
        var pixels = ImageResult.FromMemory(File.ReadAllBytes(Path.Combine(RealData.Pets, "cat", "Bengal_107.png")), ColorComponents.RedGreenBlue).Data;
        var second = pets.Feature(1);
        for (int i = 0; i < pixels.Length; i++)
            Assert.Equal(pixels[i] / 255f, second[i % 3 * 64 * 64 + i / 3]);
    }

    [Fact]
    public void A_JPEG_picture_looks_like_what_it_was_made_of()
    {
        var dog = PictureFolder.Read(RealData.Pets, 64, 64).Feature(3).ToArray();

        // The mean colour of yorkshire_terrier_158.png, which the file was made of.
        Assert.Equal(JpegSource[0], dog[..4096].Average(), 0.01);
        Assert.Equal(JpegSource[1], dog[4096..8192].Average(), 0.01);
        Assert.Equal(JpegSource[2], dog[8192..].Average(), 0.01);
    }

    [Fact]
    public void Of_each_class_the_first_pictures_are_read_where_so_many_are_wanted()
    {
        Dataset first = PictureFolder.Read(RealData.Pets, 64, 64, mostAClass: 1), all = PictureFolder.Read(RealData.Pets, 64, 64, mostAClass: 100);
        Assert.Equal([1f, 0, 0, 1], first.Targets.ToArray());
        Assert.Equal(all.Feature(2), first.Feature(1));
        Assert.Equal(4, all.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => PictureFolder.Read(RealData.Pets, 64, 64, mostAClass: 0));
    }

    [Fact]
    public void Pictures_of_another_size_are_refused_with_both_sizes()
    {
        var error = Assert.Throws<InvalidDataException>(() => PictureFolder.Read(RealData.Pets, 32, 48));

        Assert.Contains("Abyssinian_101.png is 64×64 pixels; expected 32×48", error.Message);
    }

    [Theory]
    [InlineData(32, 32)]
    [InlineData(20, 100)]
    [InlineData(1, 1)]
    public void Resizing_keeps_the_mean_colour(int width, int height)
    {
        var whole = PictureFolder.Read(RealData.Pets, 64, 64);
        var resized = PictureFolder.Read(RealData.Pets, width, height, resize: true);

        Assert.Equal([3, height, width], resized.FeatureShape);
        for (int channel = 0; channel < 3; channel++)
        {
            float before = whole.Feature(0).Slice(channel * 64 * 64, 64 * 64).ToArray().Average();
            float after = resized.Feature(0).Slice(channel * width * height, width * height).ToArray().Average();
            Assert.Equal(before, after, 0.05);
        }
    }

    [Fact]
    public void Doubling_and_halving_are_bilinear()
    {
        Assert.Equal([0f, 0.25f, 0.75f, 1], Resampling.AlongAxis([0, 1], 2, 4, 1));
        Assert.Equal([2f, 2, 2], Resampling.AlongAxis([2, 2, 2, 2, 2, 2, 2], 7, 3, 1).Select(x => MathF.Round(x, 5)));
    }

    [Fact]
    public void Wrong_folders_are_refused_with_their_path()
    {
        Assert.Throws<DirectoryNotFoundException>(() => PictureFolder.Read(Path.Combine(_folder.Path, "nowhere"), 64, 64));
        Assert.Contains("has 0 sub-folders; expected at least two", Refuse());
        Directory.CreateDirectory(Path.Combine(_folder.Path, "cat"));
        Directory.CreateDirectory(Path.Combine(_folder.Path, ".hidden"));
        Assert.Contains("has 1 sub-folders", Refuse());
        _folder.File("dog/notes.txt", "no picture");
        Assert.Contains("cat has no file that ends in .png, .jpg, .jpeg", Refuse());
    }

    [Fact]
    public void A_file_that_is_no_picture_is_refused_with_its_name()
    {
        byte[] sound = File.ReadAllBytes(Path.Combine(RealData.Pets, "cat", "Abyssinian_101.png"));
        _folder.File("cat/1.png", sound);
        _folder.File("dog/1.png", "GIF89a is no PNG");
        Assert.Contains("1.png is no PNG or JPEG file; it begins with 4749463839612069", Refuse());
        _folder.File("dog/1.png", sound[..20]);
        Assert.Contains("1.png is damaged", Refuse());
        _folder.File("dog/1.png", sound[..200]);
        Assert.Contains("1.png is damaged", Refuse());
        _folder.File("dog/1.png", []);
        Assert.Contains("1.png is no PNG or JPEG file", Refuse());
    }

    private static double[] JpegSource { get; } = [0.4591, 0.2836, 0.1990];

    private string Refuse() => Assert.Throws<InvalidDataException>(() => PictureFolder.Read(_folder.Path, 64, 64)).Message;
}
