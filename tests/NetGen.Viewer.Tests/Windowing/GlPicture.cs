using Silk.NET.OpenGL;
using SkiaSharp;

namespace NetGen.Tests;

/// <summary>A picture painted by OpenGL in a window, read back.</summary>
internal static class GlPicture
{
    /// <summary>Paints a snapshot and reads the window's pixels, the first row at the top.</summary>
    public static SKBitmap Paint(TrainingSnapshot snapshot, Theme theme, int width, int height, float scale) =>
        Paint(list => new Picture().Draw(list, snapshot, theme, width, height), theme, width, height, scale);

    /// <summary>The same for anything that can be drawn.</summary>
    public static SKBitmap Paint(Action<DrawList> draw, Theme theme, int width, int height, float scale)
    {
        using var window = new GlfwWindow((int)(width * scale), (int)(height * scale), "a picture");
        using GL gl = GL.GetApi(window.GetProcAddress);
        using SkiaFonts fonts = new();
        using var painter = new GlPainter(gl, fonts);
        var list = new DrawList(fonts);
        draw(list);
        painter.Paint(list, (int)(width * scale), (int)(height * scale), scale, theme.Page);
        SKBitmap picture = Read(gl, (int)(width * scale), (int)(height * scale));
        window.Swap();
        return picture;
    }

    /// <summary>Mean difference of the colours' channels, 0 to 255.</summary>
    public static double Difference(SKBitmap one, SKBitmap other)
    {
        ReadOnlySpan<byte> a = one.GetPixelSpan(), b = other.GetPixelSpan();
        Assert.Equal(a.Length, b.Length);
        long sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += Math.Abs(a[i] - b[i]);
        return sum / (a.Length * 0.75);
    }

    /// <summary>Largest difference of any pixel's channels, 0 to 255.</summary>
    public static int LargestDifference(SKBitmap one, SKBitmap other)
    {
        ReadOnlySpan<byte> a = one.GetPixelSpan(), b = other.GetPixelSpan();
        Assert.Equal(a.Length, b.Length);
        int largest = 0;
        for (int i = 0; i < a.Length; i++)
            largest = Math.Max(largest, Math.Abs(a[i] - b[i]));
        return largest;
    }

    /// <summary>Leaves a picture for eyes in the folder that NETGEN_TEST_PICTURES names, if it does.</summary>
    public static void Keep(SKBitmap picture, string name)
    {
        if (Environment.GetEnvironmentVariable("NETGEN_TEST_PICTURES") is not { Length: > 0 } folder)
            return;
        using SKData png = picture.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(Path.Combine(folder, name + ".png"), png.ToArray());
    }

    /// <summary>The pixels that were painted.</summary>
    public static unsafe SKBitmap Read(GL gl, int width, int height)
    {
        var bottomUp = new byte[width * height * 4];
        fixed (byte* first = bottomUp)
            gl.ReadPixels(0, 0, (uint)width, (uint)height, PixelFormat.Rgba, PixelType.UnsignedByte, first);
        var picture = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        Span<byte> pixels = new(picture.GetPixels().ToPointer(), bottomUp.Length);
        for (int row = 0; row < height; row++)
            bottomUp.AsSpan((height - 1 - row) * width * 4, width * 4).CopyTo(pixels[(row * width * 4)..]);
        return picture;
    }
}
