using NetGen.Playground;
using SkiaSharp;

namespace NetGen.Tests;

public class CommandLineTests
{
    [Fact]
    public void The_list_names_every_scene()
    {
        (int exit, string output, _) = Run("--list");
        Assert.Equal(0, exit);
        Assert.All(Gallery.Scenes, scene => Assert.Contains(scene.Name, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_names_every_option()
    {
        (int exit, string output, _) = Run("--help");
        Assert.Equal(0, exit);
        foreach (string option in (string[])["--headless", "--snapshot", "--describe", "--list", "--resume", "--seed", "--epochs", "--theme"])
            Assert.Contains(option, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spirl", "There is no scene 'spirl' (did you mean 'spiral'?)")]
    [InlineData("--headles", "There is no option '--headles' (did you mean '--headless'?)")]
    [InlineData("--epochs x", "'x' is no whole number from 0 to 2147483647, as --epochs takes.")]
    [InlineData("--seed -1", "'-1' is no whole number")]
    [InlineData("--theme blue", "There is no theme 'blue'; themes are: dark, light.")]
    [InlineData("mnist", "needs the folder")]
    [InlineData("descent --benchmark-edits 0", "takes no --benchmark-edits: it is no training")]
    [InlineData("digits here", "takes no folder, but 'here' was given")]
    public void A_wrong_command_line_is_answered_with_what_to_mend(string arguments, string expected) => RequireError(2, expected, arguments.Split(' '));

    [Fact]
    public void A_missing_folder_is_named() => RequireError(1, "There is no folder", "mnist", Path.Combine(Path.GetTempPath(), "netgen-no-such-folder"));

    [Fact]
    public void A_folder_without_the_files_says_which_one_is_missing()
    {
        using var folder = new TemporaryFolder();
        RequireError(1, "train-images-idx3-ubyte", "mnist", folder.Path);
    }

    [Fact]
    public void A_truncated_file_of_digits_is_named()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"])
            File.WriteAllBytes(Path.Combine(folder.Path, name), [0, 0, 8, 3, 0, 0]);
        RequireError(1, "train-images-idx3-ubyte", "mnist", folder.Path);
    }

    [Fact]
    public void A_picture_for_a_missing_folder_is_refused_before_the_training() =>
        RequireError(1, "there is no folder", "--headless", "--snapshot", Path.Combine(Path.GetTempPath(), "netgen-no-such-folder", "x.png"));

    [Fact]
    public void A_foreign_file_cannot_be_resumed()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "notes.safetensors");
        File.WriteAllText(file, "no tensors here, only words");
        RequireError(1, file, "--headless", "--resume", file);
    }

    [Fact]
    public void A_headless_run_prints_its_result_and_writes_the_picture()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "spiral.png");

        (int exit, string output, string error) = Run("spiral", "--headless", "--epochs", "5", "--snapshot", file);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("All 5 epochs are done.", output, StringComparison.Ordinal);
        Assert.Contains("5 epochs, 250 steps", output, StringComparison.Ordinal);
        using SKBitmap picture = SKBitmap.Decode(file);
        Assert.Equal((1280, 800), (picture.Width, picture.Height));
    }

    [Fact]
    public void A_description_tells_network_data_and_confusion()
    {
        (int exit, string output, _) = Run("digits", "--describe", "--epochs", "2", "--seed", "4");
        Assert.Equal(0, exit);
        foreach (string expected in (string[])["Digits: 2,410 parameters", "64 → 32", "ReLU", "1,438", "Adam", "seed           4", "accuracy", "prediction (columns)"])
            Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    private static void RequireError(int expectedExit, string expected, params string[] arguments)
    {
        (int exit, _, string error) = Run(arguments);
        Assert.Equal(expectedExit, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.InRange(error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 2);
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        int exit = PlaygroundCommand.Run(arguments, output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
