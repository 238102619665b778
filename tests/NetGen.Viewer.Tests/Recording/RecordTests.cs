using NetGen.Playground;
using SkiaSharp;

namespace NetGen.Tests;

public sealed class RecordTests
{
    private static readonly RecordOptions Small = new() { Width = 800, Height = 500, Seconds = 0.5, FramesASecond = 10 };

    [Fact]
    public void A_film_shows_the_training_from_its_beginning_to_its_end_and_leaves_the_trainer_as_training_alone_would()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "spiral.gif");
        (Trainer filmed, Trainer alone) = (Spiral(), Spiral());
        int rules = filmed.StopRules.Count;
        StopReason reason = Viewer.Record(filmed, file, epochs: 6, Small, TestContext.Current.CancellationToken);
        alone.RunEpochs(6, TestContext.Current.CancellationToken);

        Assert.Equal(StopKind.Completed, reason.Kind);
        Assert.Equal(alone.Network.Parameters, filmed.Network.Parameters);
        Assert.Equal(rules, filmed.StopRules.Count);
        using SKCodec codec = SKCodec.Create(file);
        Assert.Equal((800, 500), (codec.Info.Width, codec.Info.Height));
        Assert.Equal(5 + 1, codec.FrameCount);
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_training_that_ends_sooner_ends_its_film()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "spiral.gif");
        Trainer trainer = Spiral();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Equal(StopKind.Cancelled, Viewer.Record(trainer, file, 100, Small, cancelled.Token).Kind);
        using SKCodec codec = SKCodec.Create(file);
        Assert.Equal(2 + 1, codec.FrameCount);
    }

    [Fact]
    public void A_film_that_cannot_be_written_leaves_nothing_behind_and_the_trainer_free()
    {
        Trainer trainer = Spiral();
        Assert.Throws<DirectoryNotFoundException>(() => Viewer.Record(trainer, Path.Combine("no", "such", "folder", "a.gif"), 1, Small, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => Viewer.Record(trainer, "a.avi", 1, Small, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => Viewer.Record(trainer, "a.gif", 1, Small with { Seconds = 0 }, TestContext.Current.CancellationToken));
        Assert.Equal(1, trainer.Step().Step);
    }

    [Fact]
    public void A_film_of_ffmpegs_is_written_where_there_is_ffmpeg()
    {
        Assert.SkipUnless(
            (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "ffmpeg"))),
            "ffmpeg is not installed: apt install ffmpeg.");
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "spiral.mp4");
        Viewer.Record(Spiral(), file, 2, Small, TestContext.Current.CancellationToken);
        Assert.Equal("ftyp"u8, File.ReadAllBytes(file).AsSpan(4, 4));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Without_ffmpeg_one_sentence_says_so_and_what_to_do()
    {
        (int code, string output) = ChildProcess.Run(["--record", "a.mp4"], ["PATH=/nowhere"]);
        Assert.Equal(1, code);
        Assert.Contains("No MP4 can be written: the program ffmpeg is not on the path. Install it (apt install ffmpeg", output);
    }

    [Fact]
    public void The_command_line_makes_a_film_of_the_size_and_length_asked_for()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "spiral.gif");
        (int code, string output) = ChildProcess.Run(["--seed", "7", "--record", file, "--record-size", "800x500", "--record-seconds", "0.4", "--record-rate", "10"], []);
        Assert.True(code == 0, output);
        using SKCodec codec = SKCodec.Create(file);
        Assert.Equal((800, 500, 4 + 1), (codec.Info.Width, codec.Info.Height, codec.FrameCount));
    }

    [Theory]
    [InlineData("--record", "film.avi", "'film.avi' is no film: its name must end in .gif or .mp4.")]
    [InlineData("--record-size", "large", "'large' is no size; --record-size takes width and height in pixels, such as 1280x800.")]
    [InlineData("--record-rate", "100", "--record-rate takes 1 to 60, but 100 was given.")]
    public void A_wrong_wish_is_refused_with_what_was_expected(string option, string value, string sentence)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(2, PlaygroundCommand.Run(["spiral", option, value], output, error));
        Assert.Contains(sentence, error.ToString());
    }

    private static Trainer Spiral()
    {
        Trainer trainer = new SpiralScene().Prepare(1, "");
        trainer.StopRules.Clear();
        return trainer;
    }
}
