using System.Runtime.InteropServices;
using SkiaSharp;

namespace NetGen;

/// <summary>Paints with Skia's raster: needs nothing of the system.</summary>
internal sealed class SkiaOffscreen(SkiaFonts fonts) : IOffscreen
{
    private readonly SkiaPainter _painter = new(fonts);

    /// <inheritdoc/>
    public string Renderer => "Skia";

    /// <inheritdoc/>
    public unsafe void Paint(DrawList list, PageSize size, Color page, Span<Color> pixels)
    {
        using SKImage image = _painter.Paint(list, size.Width, size.Height, size.Scale, page);
        var info = new SKImageInfo(image.Width, image.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        fixed (Color* first = pixels)
            image.ReadPixels(info, (nint)first, info.RowBytes, 0, 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
