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

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_photograph_has_its_colours_to_the_bit(float scale)
    {
        desk.Require();
        var photograph = new Field(16, 16);
        for (int i = 0; i < photograph.Values.Length; i++)
            photograph.Values[i] = PackedColor.Of(i % 16 / 15f, i / 16 / 15f, i % 7 / 6f);
        using SKBitmap painted = GlPicture.Paint(list => list.Photograph(new(8, 8, 64, 64), photograph), Theme.Dark, 320, 240, scale);
        for (int i = 0; i < photograph.Values.Length; i++)
        {
            SKColor seen = painted.GetPixel((int)(scale * (10 + i % 16 * 4)), (int)(scale * (10 + i / 16 * 4)));
            Assert.Equal(PackedColor.From(photograph.Values[i]), new Color(seen.Red, seen.Green, seen.Blue));
        }
    }
}
