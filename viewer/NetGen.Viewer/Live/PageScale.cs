namespace NetGen;

/// <summary>How many pixels of a surface one of the page takes.</summary>
internal static class PageScale
{
    /// <summary>The content scale times the zoom, but never so large that the page would be smaller than the smallest that is designed.</summary>
    /// <param name="width">Pixels of the surface.</param>
    /// <param name="height">Pixels of the surface.</param>
    /// <param name="contentScale">What the system wants.</param>
    /// <param name="zoom">What the user wants on top of that.</param>
    public static float Of(int width, int height, float contentScale, float zoom) =>
        MathF.Min(contentScale * zoom, MathF.Min((float)width / PictureLayout.SmallestWidth, (float)height / PictureLayout.SmallestHeight));
}
