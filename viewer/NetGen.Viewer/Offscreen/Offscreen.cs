using System.Runtime.InteropServices;
using SkiaSharp;

namespace NetGen;

/// <summary>Chooses what paints without a window.</summary>
internal static class Offscreen
{
    /// <summary>OpenGL where EGL gives it without a window, else Skia: the same layout, and pixels that look the same.</summary>
    public static IOffscreen Open(SkiaFonts fonts, PageSize size) => (IOffscreen?)GlOffscreen.TryOpen(fonts, size) ?? new SkiaOffscreen(fonts);

    /// <summary>Does work on a thread of its own: a context is current on its thread only, and the caller's may have one already.</summary>
    public static T OnOwnThread<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter().GetResult();

    /// <summary>The bytes of a PNG file.</summary>
    public static byte[] EncodePng(ReadOnlySpan<Color> pixels, PageSize size)
    {
        var info = new SKImageInfo(size.PixelWidth, size.PixelHeight, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using SKImage image = SKImage.FromPixelCopy(info, MemoryMarshal.AsBytes(pixels), info.RowBytes);
        using SKData png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
