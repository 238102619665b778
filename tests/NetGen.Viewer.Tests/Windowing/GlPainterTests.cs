using NetGen.Playground;
using SkiaSharp;

namespace NetGen.Tests;

[Collection("windows")]
public sealed class GlPainterTests(Desk desk)
{
    [Theory]
    [InlineData("spiral", "dark", 1280, 800, 1)]
    [InlineData("spiral", "light", 900, 560, 1)]
    [InlineData("spiral", "dark", 800, 548, 1.5)]
    [InlineData("digits", "light", 1280, 800, 1)]
    public void OpenGL_paints_the_same_picture_as_Skia(string scene, string themeName, int width, int height, float scale)
    {
        desk.Require();
        Theme theme = themeName == "dark" ? Theme.Dark : Theme.Light;
        Trainer trainer = Gallery.Find(scene).Prepare(1, "");
        var history = new TrainingHistory();
        trainer.RunEpochs(scene == "spiral" ? 60 : 3, TestContext.Current.CancellationToken, history);
        TrainingSnapshot snapshot = new SnapshotTaker(trainer).Take(400, history, null);

        using SKBitmap painted = GlPicture.Paint(snapshot, theme, width, height, scale);
        byte[] png = Viewer.Paint(snapshot, new() { Width = width, Height = height, Scale = scale, Theme = theme }, (fonts, _) => new SkiaOffscreen(fonts));
        using SKBitmap expected = SKBitmap.Decode(png, new SKImageInfo((int)(width * scale), (int)(height * scale), SKColorType.Rgba8888, SKAlphaType.Premul));
        GlPicture.Keep(painted, $"{scene}-{themeName}-{width}-gl");
        GlPicture.Keep(expected, $"{scene}-{themeName}-{width}-skia");

        double difference = GlPicture.Difference(painted, expected);
        TestContext.Current.TestOutputHelper?.WriteLine($"mean difference {difference:0.000}");
        Assert.InRange(difference, 0, 2);
    }
}
