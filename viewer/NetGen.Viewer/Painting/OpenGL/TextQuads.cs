namespace NetGen;

/// <summary>Lays text out as <see cref="SkiaPainter"/> does, a quad for each letter.</summary>
internal sealed class TextQuads(SkiaFonts fonts)
{
    /// <summary>How far letters reach out of their line, in pixels of content scale 1.</summary>
    private const float Overhang = 2;

    /// <summary>Adds a text's quads; false when the atlas is full.</summary>
    public bool TryAdd(QuadBatch batch, GlyphAtlas atlas, in DrawCommand command)
    {
        TextStyle style = command.Style;
        float baseline = MathF.Round(fonts.Baseline(command.Area, style) * atlas.Scale);
        int lightness = Lightness(command.Color);
        float x = command.Area.X;
        batch.Open(GlKind.Glyph, command.Area.Inset(-Overhang));
        foreach (char letter in command.Text!)
        {
            float advance = fonts.Advance(letter, style);
            float begin = (x + (advance - fonts.Natural(letter, style)) / 2) * atlas.Scale;
            int quarters = (int)MathF.Floor(begin * GlyphAtlas.Phases + 0.5f);
            if (!atlas.TryFind(new(letter, style, quarters & (GlyphAtlas.Phases - 1), lightness), out Glyph glyph))
                return false;
            if (glyph.Width > 0)
                Add(batch, glyph, quarters / GlyphAtlas.Phases, baseline, command.Color);
            x += advance;
        }

        return true;
    }

    private static void Add(QuadBatch batch, Glyph glyph, int x, float baseline, Color color) => batch.Add(new()
    {
        Place = new(x + glyph.Left, baseline + glyph.Top, 1, 0),
        Part = new(0, 0, glyph.Width, glyph.Height),
        Shape = new(glyph.X, glyph.Y, 0, 0),
        Color = color,
    });

    /// <summary>Skia's own eight steps, by which it makes light letters as heavy to the eye as dark ones.</summary>
    private static int Lightness(Color color) => (int)(0.2126f * color.R + 0.7152f * color.G + 0.0722f * color.B) >> 5;
}
