namespace NetGen;

/// <summary>A colour of a screen, sRGB, not premultiplied.</summary>
internal readonly record struct Color(byte R, byte G, byte B, byte A = 255)
{
    /// <summary>The colour written as 0xRRGGBB.</summary>
    public static Color FromHex(uint hex) => new((byte)(hex >> 16), (byte)(hex >> 8), (byte)hex);

    /// <summary>The same colour, seen through: 0 is invisible, 1 is opaque.</summary>
    public Color WithOpacity(float opacity) => this with { A = (byte)MathF.Round(255 * Math.Clamp(opacity, 0, 1)) };

    /// <summary>The colour at a share of the way to another, in sRGB.</summary>
    public Color Towards(Color other, float share) => new(Mix(R, other.R, share), Mix(G, other.G, share), Mix(B, other.B, share), Mix(A, other.A, share));

    /// <summary>The contrast of two opaque colours, 1 to 21, after WCAG 2.2.</summary>
    public static double Contrast(Color one, Color other)
    {
        double a = one.Luminance, b = other.Luminance;
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static byte Mix(byte from, byte to, float share) => (byte)MathF.Round(from + (to - from) * Math.Clamp(share, 0, 1));

    private double Luminance => 0.2126 * Linear(R) + 0.7152 * Linear(G) + 0.0722 * Linear(B);

    /// <summary>A channel as an amount of light, 0 to 1.</summary>
    public static double Linear(byte channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    /// <summary>The channel that shows an amount of light, 0 to 1.</summary>
    public static byte Encode(double light)
    {
        double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.Pow(light, 1 / 2.4) - 0.055;
        return (byte)Math.Round(255 * Math.Clamp(value, 0, 1));
    }
}
