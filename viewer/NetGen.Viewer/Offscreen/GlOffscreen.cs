using System.Runtime.InteropServices;
using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>Paints with OpenGL on a texture, by the same painter as the window.</summary>
internal sealed class GlOffscreen : IOffscreen
{
    /// <summary>Beyond the painter's own texture units.</summary>
    private const int PageUnit = 4;

    private readonly EglContext _context;
    private readonly GL _gl;
    private readonly GlSurface _surface;
    private readonly GlPainter _painter;
    private readonly int _largest;

    private GlOffscreen(EglContext context, GL gl, SkiaFonts fonts)
    {
        (_context, _gl) = (context, gl);
        _surface = new(gl, PageUnit);
        _painter = new(gl, fonts) { Framebuffer = _surface.Framebuffer };
        _largest = gl.GetInteger(GLEnum.MaxTextureSize);
        Renderer = "OpenGL, " + (gl.GetStringS(StringName.Renderer) ?? "unnamed");
    }

    /// <inheritdoc/>
    public string Renderer { get; }

    /// <summary>Opens it; null where OpenGL cannot be had without a window, or refuses a program, or has no room for the page.</summary>
    public static GlOffscreen? TryOpen(SkiaFonts fonts, PageSize size)
    {
        if (EglContext.TryCreate() is not { } context)
            return null;
        try
        {
            var opened = new GlOffscreen(context, EglContext.Api(), fonts);
            if (Math.Max(size.PixelWidth, size.PixelHeight) <= opened._largest)
                return opened;
            opened.Dispose();
        }
        catch (WindowUnavailableException)
        {
            // The driver is too old for the programs; the other painter needs none.
            context.Dispose();
        }

        return null;
    }

    /// <inheritdoc/>
    public unsafe void Paint(DrawList list, PageSize size, Color page, Span<Color> pixels)
    {
        (int width, int height) = (size.PixelWidth, size.PixelHeight);
        _context.MakeCurrent();
        _surface.Bind(width, height);
        _painter.Paint(list, width, height, size.Scale, page);
        fixed (Color* first = pixels)
            _gl.ReadPixels(0, 0, (uint)width, (uint)height, PixelFormat.Rgba, PixelType.UnsignedByte, first);
        Flip(MemoryMarshal.Cast<Color, uint>(pixels), width);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _context.MakeCurrent();
        _painter.Dispose();
        _surface.Dispose();
        _gl.Dispose();
        _context.Dispose();
    }

    /// <summary>OpenGL's first row is the lowest.</summary>
    private static void Flip(Span<uint> pixels, int width)
    {
        Span<uint> kept = new uint[width];
        for (int top = 0, bottom = pixels.Length - width; top < bottom; top += width, bottom -= width)
        {
            pixels.Slice(top, width).CopyTo(kept);
            pixels.Slice(bottom, width).CopyTo(pixels[top..]);
            kept.CopyTo(pixels[bottom..]);
        }
    }
}
