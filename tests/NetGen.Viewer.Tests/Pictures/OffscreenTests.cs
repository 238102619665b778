using SkiaSharp;

namespace NetGen.Tests;

public sealed class OffscreenTests
{
    public static TheoryData<string, int, int, float> Pages => new()
    {
        { "spiral", 1280, 800, 1 }, { "spiral", 800, 500, 2 }, { "spiral", 3840, 2160, 1 }, { "digits", 1920, 1080, 1 }, { "digits", 1280, 800, 2 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void OpenGL_without_a_window_paints_the_same_picture_as_Skia(string scene, int width, int height, float scale)
    {
        RequireEgl();
        TrainingSnapshot snapshot = Trainings.Snapshot(scene == "spiral" ? Trainings.Spiral(60) : Trainings.Digits(2));
        var options = new SnapshotOptions { Width = width, Height = height, Scale = scale };
        using SKBitmap painted = SKBitmap.Decode(Viewer.Paint(snapshot, options, (fonts, size) => GlOffscreen.TryOpen(fonts, size)!));
        using SKBitmap expected = SKBitmap.Decode(Viewer.Paint(snapshot, options, (fonts, _) => new SkiaOffscreen(fonts)));
        GlPicture.Keep(painted, $"offscreen-{scene}-{width}-gl");
        double difference = GlPicture.Difference(painted, expected);
        TestContext.Current.TestOutputHelper?.WriteLine($"mean difference {difference:0.000}");
        Assert.InRange(difference, 0, 2);
    }

    [Theory]
    [MemberData(nameof(Kinds.Names), MemberType = typeof(Kinds))]
    public void Every_kind_of_network_looks_the_same_by_OpenGL_as_by_Skia(string kind)
    {
        RequireEgl();
        var options = new SnapshotOptions { Width = 1000, Height = 640, Theme = Theme.Light };
        using SKBitmap painted = SKBitmap.Decode(Viewer.Paint(Kinds.Snapshot(kind), options, (fonts, size) => GlOffscreen.TryOpen(fonts, size)!));
        using SKBitmap expected = SKBitmap.Decode(Viewer.Paint(Kinds.Snapshot(kind), options, (fonts, _) => new SkiaOffscreen(fonts)));
        GlPicture.Keep(painted, $"offscreen-{kind}-gl");
        Assert.InRange(GlPicture.Difference(painted, expected), 0, 2);
    }

    [Fact]
    public void A_part_that_is_kept_looks_as_when_it_was_painted()
    {
        RequireEgl();
        var size = new PageSize(1280, 800, 1);
        using SkiaFonts fonts = new();
        using GlOffscreen offscreen = GlOffscreen.TryOpen(fonts, size)!;
        (Trainer trainer, TrainingHistory history) = Trainings.Spiral(30);
        var taker = new SnapshotTaker(trainer);
        var page = new Picture();
        Color[] first = Paint(), kept = Paint();
        Assert.Equal(first, kept);

        trainer.RunEpochs(30, TestContext.Current.CancellationToken, history);
        Color[] changed = Paint();
        Assert.NotEqual(first, changed);
        using GlOffscreen fresh = GlOffscreen.TryOpen(fonts, size)!;

        // Where a field lies on its sheet differs, and so may its last bit.
        Assert.InRange(Paint(fresh).Zip(changed, Difference).Max(), 0, 1);

        Color[] Paint(GlOffscreen? on = null)
        {
            var list = new DrawList(fonts);
            page.Draw(list, taker.Take(128, history, null), Theme.Dark, size.Width, size.Height);
            var pixels = new Color[size.Pixels];
            (on ?? offscreen).Paint(list, size, Theme.Dark.Page, pixels);
            return pixels;
        }
    }

    private static int Difference(Color one, Color other) => Math.Max(Math.Abs(one.R - other.R), Math.Max(Math.Abs(one.G - other.G), Math.Abs(one.B - other.B)));

    private static void RequireEgl()
    {
        using EglContext? context = EglContext.TryCreate();
        Assert.SkipWhen(context == null, "There is no OpenGL without a window: apt install libegl1 libgl1-mesa-dri.");
    }
}
