using SkiaSharp;

namespace NetGen;

/// <summary>All letters in use at one content scale, baked by Skia when they are first needed: coverage, a byte a pixel. Knows no graphics card.</summary>
internal sealed class GlyphAtlas : IDisposable
{
    /// <summary>Skia begins a letter at the nearest quarter of a pixel.</summary>
    public const int Phases = 4;

    private const int Margin = 1;

    private readonly Dictionary<GlyphKey, Glyph> _glyphs = [];
    private readonly Dictionary<TextStyle, SKFont> _fonts = [];
    private readonly SKBitmap _bitmap;
    private readonly SKCanvas _canvas;
    private readonly Shelves _shelves;
    private readonly SKPaint _paint = new() { IsAntialias = true };

    /// <summary>An empty atlas.</summary>
    /// <param name="fonts">The faces.</param>
    /// <param name="scale">Pixels for each of the page.</param>
    /// <param name="side">Width and height in pixels.</param>
    public GlyphAtlas(SkiaFonts fonts, float scale, int side)
    {
        Scale = scale;
        foreach (TextStyle style in Enum.GetValues<TextStyle>())
            _fonts[style] = new(fonts[style].Typeface, style.Size() * scale) { Edging = SKFontEdging.Antialias, Subpixel = true, Hinting = SKFontHinting.None };
        _bitmap = new(new SKImageInfo(side, side, SKColorType.Alpha8));
        _bitmap.Erase(SKColors.Transparent);
        _canvas = new(_bitmap);
        _shelves = new(side, side);
    }

    public float Scale { get; }

    public int Side => _shelves.Width;

    /// <summary>Whether a letter came that is not on the graphics card yet.</summary>
    public bool IsChanged { get; set; }

    /// <summary>Coverage, [side × side].</summary>
    public ReadOnlySpan<byte> Pixels => _bitmap.GetPixelSpan();

    /// <summary>Rows in use, from the top.</summary>
    public int UsedHeight => _shelves.UsedHeight;

    /// <summary>Finds a letter, or bakes it; false when the atlas is full.</summary>
    public bool TryFind(GlyphKey key, out Glyph glyph) => _glyphs.TryGetValue(key, out glyph) || TryBake(key, out glyph);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SKFont font in _fonts.Values)
            font.Dispose();
        _canvas.Dispose();
        _bitmap.Dispose();
        _paint.Dispose();
    }

    private bool TryBake(GlyphKey key, out Glyph glyph)
    {
        SKFont font = _fonts[key.Style];
        font.MeasureText([key.Letter], out SKRect bounds);
        glyph = default;
        if (!bounds.IsEmpty)
        {
            int left = (int)MathF.Floor(bounds.Left) - Margin, top = (int)MathF.Floor(bounds.Top) - Margin;
            int width = (int)MathF.Ceiling(bounds.Right) + 1 + Margin - left, height = (int)MathF.Ceiling(bounds.Bottom) + Margin - top;
            if (!_shelves.TryPlace(width, height, out int x, out int y))
                return false;
            byte ink = (byte)(255 * key.Lightness / 7);
            _paint.Color = new SKColor(ink, ink, ink);
            _canvas.DrawText(key.Letter.ToString(), x - left + (float)key.Phase / Phases, y - top, SKTextAlign.Left, font, _paint);
            glyph = new(x, y, width, height, left, top);
            IsChanged = true;
        }

        _glyphs[key] = glyph;
        return true;
    }
}
