using NetGen.Playground;
using SkiaSharp;

namespace NetGen.Tests;

public class DemonstrationTests
{
    public static TheoryData<string> Names => Shows.Names;

    [Fact]
    public void Demonstrations_and_trainings_have_names_of_their_own() =>
        Assert.Distinct([.. Gallery.Scenes.Select(scene => scene.Name), .. Gallery.Demonstrations.Select(demonstration => demonstration.Name)]);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_seed_shows_the_same_again(string name)
    {
        Demonstration demonstration = Shows.Begun(name);
        int steps = Shows.Play(demonstration);
        string first = Shows.Description(demonstration);
        demonstration.Reset(1);
        Assert.Equal(steps, Shows.Play(demonstration));
        Assert.Equal(first, Shows.Description(demonstration));
        Demonstration other = Shows.Begun(name);
        Shows.Play(other);
        Assert.Equal(first, Shows.Description(other));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_command_line_describes_it_and_writes_its_picture(string name)
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "picture.png");
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(0, PlaygroundCommand.Run([name, "--snapshot", file, "--describe"], output, error));
        Assert.Equal("", error.ToString());
        Assert.True(output.ToString().Split('\n').Length > 5, output.ToString());
        using SKBitmap picture = SKBitmap.Decode(file);
        Assert.Equal((1280, 800), (picture.Width, picture.Height));
    }

    [Fact]
    public void Options_of_trainings_are_refused()
    {
        foreach (string[] wrong in (string[][])[["--epochs", "3"], ["--data", "moons"], ["--resume", "x.safetensors"]])
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            Assert.Equal(2, PlaygroundCommand.Run(["descent", .. wrong], output, error));
            Assert.Contains($"The scene 'descent' takes no {wrong[0]}", error.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_film_is_written()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "descent.gif");
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(0, PlaygroundCommand.Run(["descent", "--record", file, "--record-seconds", "0.4", "--record-rate", "10", "--record-size", "800x500"], output, error));
        using SKCodec codec = SKCodec.Create(file);
        Assert.Equal((800, 500, 4 + 1), (codec.Info.Width, codec.Info.Height, codec.FrameCount));
    }
}
