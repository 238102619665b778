namespace NetGen;

/// <summary>The colours of a picture.</summary>
public sealed class Theme
{
    private Theme(string name, uint page, uint panel, uint line, uint text, uint quiet, uint accent, uint contrary, uint beside, uint error, ColorScale scale)
    {
        Name = name;
        Page = Color.FromHex(page);
        Panel = Color.FromHex(panel);
        Line = Color.FromHex(line);
        Text = Color.FromHex(text);
        Quiet = Color.FromHex(quiet);
        Accent = Color.FromHex(accent);
        Contrary = Color.FromHex(contrary);
        Beside = Color.FromHex(beside);
        Error = Color.FromHex(error);
        Scale = scale;
    }

    /// <summary>Light text on a dark page; the default.</summary>
    public static Theme Dark { get; } = new(
        "dark", page: 0x14171C, panel: 0x1B1F26, line: 0x2C323B, text: 0xE8EAED, quiet: 0x9AA4B2, accent: 0x6CB8FF, contrary: 0xE0913F, beside: 0x5FD3A4, error: 0xFF9B8A,
        new(0x8CC8FF, 0x3D8FD1, 0x1F4E78, 0x1B1F26, 0x6B3F1A, 0xC9752B, 0xFFBE7A));

    /// <summary>Dark text on a light page.</summary>
    public static Theme Light { get; } = new(
        "light", page: 0xFAFAF8, panel: 0xFFFFFF, line: 0xE3E5E8, text: 0x1E2430, quiet: 0x5B6472, accent: 0x0B66C3, contrary: 0xAD5310, beside: 0x0B7A4B, error: 0xC2410C,
        new(0x0B4F8A, 0x3B8BC4, 0xA9CFE8, 0xF6F5F2, 0xF7C79A, 0xDD7A26, 0x8F3B05));

    /// <summary>What the theme is called on a command line.</summary>
    public string Name { get; }

    internal Color Page { get; }

    internal Color Panel { get; }

    internal Color Line { get; }

    internal Color Text { get; }

    internal Color Quiet { get; }

    internal Color Accent { get; }

    /// <summary>What stands beside the accent: the scale's other side, as dark or light as text must be.</summary>
    internal Color Contrary { get; }

    /// <summary>The branch beside the one that is followed.</summary>
    internal Color Beside { get; }

    internal Color Error { get; }

    /// <summary>For values from −1 to 1.</summary>
    internal ColorScale Scale { get; }

    /// <summary>Black to white, for samples that are pictures.</summary>
    internal static ColorScale Ink { get; } = new(0x0E1116, 0xE8EAED);

    /// <summary>Okabe and Ito's colours, told apart by every kind of eye.</summary>
    internal static IReadOnlyList<Color> Classes { get; } =
        [.. new uint[] { 0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00 }.Select(Color.FromHex)];

    /// <summary>For each of <see cref="Classes"/> a scale from nothing to its colour.</summary>
    internal static IReadOnlyList<ColorScale> ClassScales { get; } = [.. Classes.Select(ColorScale.Rising)];
}
