using SkiaSharp;

namespace NetGen.Tests;

public class SnapshotTests
{
    [Theory]
    [InlineData(1280, 800, 1f)]
    [InlineData(800, 500, 2f)]
    public void A_snapshot_is_a_PNG_of_the_size_asked_for(int width, int height, float scale)
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "spiral.png");
        (Trainer trainer, TrainingHistory history) = Trainings.Spiral(3);

        Viewer.Snapshot(trainer, file, new() { Width = width, Height = height, Scale = scale, History = history, Theme = Theme.Light });

        using SKBitmap picture = SKBitmap.Decode(file);
        Assert.Equal((width * scale, height * scale), (picture.Width, picture.Height));
    }

    [Fact]
    public void Taking_a_snapshot_changes_nothing_of_the_training()
    {
        using var folder = new TemporaryFolder();
        (Trainer trainer, _) = Trainings.Digits(1);
        byte[] before = trainer.Save();
        Viewer.Snapshot(trainer, Path.Combine(folder.Path, "digits.png"));
        Assert.Equal(before, trainer.Save());
    }

    [Fact]
    public void A_page_too_small_to_read_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Viewer.Snapshot(Trainings.Spiral(0).Trainer, "never.png", new() { Width = 300 }));

    [Fact]
    public void A_regression_has_a_picture_too()
    {
        using var folder = new TemporaryFolder();
        var trainer = new Trainer(new Rectified(seed: 1), Datasets.Plane(samples: 50), new Adam(0.01));
        trainer.RunEpochs(2, TestContext.Current.CancellationToken);
        Viewer.Snapshot(trainer, Path.Combine(folder.Path, "plane.png"));
        Assert.True(File.Exists(Path.Combine(folder.Path, "plane.png")));
    }
}
