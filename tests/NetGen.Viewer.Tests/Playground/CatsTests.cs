using NetGen.Playground;

namespace NetGen.Tests;

public sealed class CatsTests : IDisposable
{
    private static readonly string Sample = new CatsScene().Folder;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_has_as_many_cats_as_dogs_and_keeps_its_notice()
    {
        Dataset pets = PetPictures.Read(Sample);
        Assert.Equal((192, 96), (pets.Count, Enumerable.Range(0, pets.Count).Count(i => PetPictures.IsCat(pets, i))));
        Assert.Contains("CC BY-SA 4.0", File.ReadAllText(Path.Combine(Sample, "ATTRIBUTION.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_shifted_with_the_mean_colour_coming_in()
    {
        float[] picture = [.. Enumerable.Range(0, PetPictures.Channels * PetPictures.Size * PetPictures.Size).Select(i => i + 1f)], shifted = new float[picture.Length];
        foreach (int shift in (int[])[-12, -1, 0, 3, 12])
        {
            PetPictures.CopyShifted(picture, shift, shifted);
            for (int i = 0; i < shifted.Length; i++)
            {
                int from = i % PetPictures.Size - shift;
                Assert.Equal(from is >= 0 and < PetPictures.Size ? picture[i - shift] : 0, shifted[i]);
            }
        }
    }

    [Fact]
    public void A_folder_of_the_user_s_own_is_learned_from()
    {
        Fill("cat", 12);
        Fill("dog", 15);
        (int code, string output, string error) = Run("cats", _folder.Path, "--describe");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("19 learned, 5 new, as many cats as dogs", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_cats_is_refused_with_what_it_has()
    {
        Fill("horse", 12);
        Fill("dog", 12);
        (int code, _, string error) = Run("cats", _folder.Path, "--describe");
        Assert.Equal(1, code);
        Assert.Contains("has the folders dog, horse; expected cat and dog, and no others.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_pictures_and_a_folder_that_is_not_there_are_refused()
    {
        Fill("cat", 3);
        Fill("dog", 12);
        (int code, _, string error) = Run("cats", _folder.Path, "--describe");
        Assert.Equal(1, code);
        Assert.Contains("has 3 cats and 12 dogs; expected at least ten of each.", error, StringComparison.Ordinal);
        (code, _, error) = Run("cats", Path.Combine(_folder.Path, "nowhere"), "--describe");
        Assert.Equal(1, code);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_demonstrations_take_no_folder() =>
        Assert.Equal((2, "", "The scene 'pole' takes no folder: it is no training.\n"), Run("pole", _folder.Path));

    private void Fill(string name, int count)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder.Path, name)).FullName;
        foreach (string file in Directory.GetFiles(Path.Combine(Sample, name == "cat" ? "cat" : "dog")).Order(StringComparer.Ordinal).Take(count))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (PlaygroundCommand.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
