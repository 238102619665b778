namespace NetGen;

/// <summary>An opaque colour as one number of a field: red · 65,536 + green · 256 + blue, which single precision holds exactly.</summary>
internal static class PackedColor
{
    /// <summary>The number of a colour whose parts go from 0 to 1; beyond they are cut off.</summary>
    public static float Of(float red, float green, float blue) => 65536 * Byte(red) + 256 * Byte(green) + Byte(blue);

    /// <summary>The colour of a number.</summary>
    public static Color From(float packed) => Color.FromHex((uint)packed);

    private static float Byte(float part) => MathF.Round(255 * Math.Clamp(part, 0, 1));
}
