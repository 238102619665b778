namespace NetGen;

/// <summary>How a weight looks as a link.</summary>
internal static class LinkStyle
{
    private const float Thinnest = 0.75f;
    private const float Thickest = 4;
    private const float FaintShare = 0.02f;

    /// <summary>Width in pixels, from the thinnest to the thickest.</summary>
    public static float Width(float weight, float strong) => Thinnest + (Thickest - Thinnest) * MathF.Min(1, MathF.Abs(weight) / strong);

    /// <summary>Negative and positive weights in the scale's two colours, faint where they hardly count.</summary>
    public static Color ColorOf(float weight, float strong, Theme theme)
    {
        float share = MathF.Min(1, MathF.Abs(weight) / strong);
        Color color = theme.Scale.At(weight < 0 ? -0.67f : 0.67f);
        return color.WithOpacity(share < FaintShare ? 0.1f : 0.25f + 0.6f * share);
    }
}
