namespace NetGen;

/// <summary>The sizes behind the styles.</summary>
internal static class TextStyles
{
    /// <summary>Size of the letters in pixels of content scale 1.</summary>
    public static float Size(this TextStyle style) => style switch
    {
        TextStyle.Label => 12,
        TextStyle.Body => 14,
        TextStyle.Code => 13,
        TextStyle.Title => 20,
        _ => 28,
    };

    /// <summary>Height of a line, on the grid of 4 pixels.</summary>
    public static float Height(this TextStyle style) => style switch
    {
        TextStyle.Label => 16,
        TextStyle.Body or TextStyle.Code => 20,
        TextStyle.Title => 28,
        _ => 36,
    };
}
