using SkiaSharp;

namespace NetGen;

/// <summary>
/// The embedded faces. Glyphs are placed one by one, all digits with the same advance, so that numbers do not dance and every painter lays text out alike.
/// </summary>
internal sealed class SkiaFonts : ITextMeasure, IDisposable
{
    private readonly SKTypeface _regular = Read("Inter-Regular.otf");
    private readonly SKTypeface _semiBold = Read("Inter-SemiBold.otf");
    private readonly SKTypeface _code = Read("JetBrainsMono-Regular.ttf");
    private readonly Dictionary<TextStyle, SKFont> _fonts = [];
    private readonly Dictionary<TextStyle, float> _capHeights = [];
    private readonly Dictionary<(TextStyle, char), float> _advances = [];

    public SkiaFonts()
    {
        foreach (TextStyle style in Enum.GetValues<TextStyle>())
        {
            SKFont font = new(FaceOf(style), style.Size()) { Edging = SKFontEdging.Antialias, Subpixel = true, Hinting = SKFontHinting.None };
            _fonts[style] = font;
            _capHeights[style] = font.Metrics.CapHeight;
        }
    }

    /// <summary>The font of a style.</summary>
    public SKFont this[TextStyle style] => _fonts[style];

    /// <summary>The base line of a text in an area, in pixels of content scale 1: capitals stand in the middle.</summary>
    public float Baseline(Area area, TextStyle style) => MathF.Round(area.CenterY + _capHeights[style] / 2);

    /// <inheritdoc/>
    public float Width(ReadOnlySpan<char> text, TextStyle style)
    {
        float width = 0;
        foreach (char letter in text)
            width += Advance(letter, style);
        return width;
    }

    /// <summary>Each letter's left end from the text's own, [letters]; a digit stands in the middle of its room.</summary>
    public float[] Places(string text, TextStyle style)
    {
        var places = new float[text.Length];
        float x = 0;
        for (int i = 0; i < text.Length; i++)
        {
            float advance = Advance(text[i], style);
            places[i] = x + (advance - Natural(text[i], style)) / 2;
            x += advance;
        }

        return places;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SKFont font in _fonts.Values)
            font.Dispose();
        _regular.Dispose();
        _semiBold.Dispose();
        _code.Dispose();
    }

    /// <summary>The room of a letter; all digits have the same.</summary>
    public float Advance(char letter, TextStyle style) => Natural(char.IsAsciiDigit(letter) ? '0' : letter, style);

    /// <summary>The room that the face itself gives a letter.</summary>
    public float Natural(char letter, TextStyle style)
    {
        if (!_advances.TryGetValue((style, letter), out float advance))
            _advances[(style, letter)] = advance = _fonts[style].MeasureText([letter]);
        return advance;
    }

    private SKTypeface FaceOf(TextStyle style) => style switch
    {
        TextStyle.Title or TextStyle.Number => _semiBold,
        TextStyle.Code => _code,
        _ => _regular,
    };

    private static SKTypeface Read(string resource)
    {
        using Stream stream = typeof(SkiaFonts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not embedded in this build.");
        return SKTypeface.FromStream(stream);
    }
}
