using NetGen.Playground;
using SkiaSharp;

namespace NetGen.Tests;

public class GalleryTests
{
    [Fact]
    public void A_picture_of_every_scene_is_written()
    {
        using var folder = new TemporaryFolder();
        string gallery = Path.Combine(folder.Path, "new", "gallery");
        using StringWriter output = new(), error = new();

        Assert.Equal(0, PlaygroundCommand.Run(["--gallery", gallery], output, error));

        Assert.Equal("", error.ToString());
        string[] scenes = [.. Gallery.Scenes.Where(scene => !scene.NeedsFolder).Select(scene => scene.Name), .. Gallery.Demonstrations.Select(demonstration => demonstration.Name)];
        Assert.Equal(scenes.Order(), Directory.GetFiles(gallery).Select(Path.GetFileNameWithoutExtension).Order());
        Assert.All(Directory.GetFiles(gallery), file =>
        {
            using SKBitmap picture = SKBitmap.Decode(file);
            Assert.Equal((1280, 800), (picture.Width, picture.Height));
        });
    }
}
