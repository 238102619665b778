using Silk.NET.OpenGL;
using SkiaSharp;

namespace NetGen.Tests;

[Collection("windows")]
public sealed class PaintedInPartsTests(Desk desk)
{
    private const int Width = 1280;
    private const int Height = 800;
    private const int Frames = 24;

    public static TheoryData<string> Names => Shows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Painting_only_what_has_changed_gives_the_picture_that_painting_all_gives(string name)
    {
        desk.Require();
        using var window = new GlfwWindow(Width, Height, name);
        using GL gl = GL.GetApi(window.GetProcAddress);
        using SkiaFonts fonts = new();
        using var painter = new GlPainter(gl, fonts) { KeepsPixels = true };
        var list = new DrawList(fonts);
        Demonstration demonstration = Shows.Begun(name);
        for (int frame = 0; frame < Frames; frame++)
        {
            demonstration.Advance();
            list.Clear();
            DemonstrationPage.Draw(list, demonstration, frame, new(Width, Height), Theme.Dark);
            painter.Paint(list, Width, Height, 1, Theme.Dark.Page);
        }

        using SKBitmap inParts = GlPicture.Read(gl, Width, Height);
        painter.Forget();
        painter.Paint(list, Width, Height, 1, Theme.Dark.Page);
        using SKBitmap whole = GlPicture.Read(gl, Width, Height);
        GlPicture.Keep(inParts, $"{name}-in-parts");
        GlPicture.Keep(whole, $"{name}-whole");

        // Where a field lies on its sheet decides the last bit of a colour.
        Assert.InRange(GlPicture.LargestDifference(inParts, whole), 0, 1);
    }
}
