namespace NetGen;

/// <summary>A letter in the atlas.</summary>
/// <param name="X">Left edge in the atlas.</param>
/// <param name="Y">Top edge in the atlas.</param>
/// <param name="Width">Pixels; 0 for a letter that leaves no ink.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Left">Pixels from the letter's place to its left edge.</param>
/// <param name="Top">Pixels from the base line to its top edge, mostly negative.</param>
internal readonly record struct Glyph(int X, int Y, int Width, int Height, int Left, int Top);

/// <summary>What tells one baked letter from another.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Style">Face and size.</param>
/// <param name="Phase">Quarter of a pixel at which it begins, 0 to 3.</param>
/// <param name="Lightness">0 for dark ink to 7 for light ink, which is baked a little thinner.</param>
internal readonly record struct GlyphKey(char Letter, TextStyle Style, int Phase, int Lightness);
