namespace NetGen;

/// <summary>Paints pages without a window. Belongs to the thread that opened it.</summary>
internal interface IOffscreen : IDisposable
{
    /// <summary>What paints.</summary>
    string Renderer { get; }

    /// <summary>Paints a list on a page.</summary>
    /// <param name="list">What to paint.</param>
    /// <param name="size">The page, in pixels of content scale 1 and their scale.</param>
    /// <param name="page">The page's colour.</param>
    /// <param name="pixels">Takes the opaque pixels, [height × width], the first row at the top.</param>
    void Paint(DrawList list, PageSize size, Color page, Span<Color> pixels);
}

/// <summary>The size of a page.</summary>
/// <param name="Width">Width in pixels of content scale 1.</param>
/// <param name="Height">Height in pixels of content scale 1.</param>
/// <param name="Scale">Pixels of the picture for each of the page.</param>
internal readonly record struct PageSize(int Width, int Height, float Scale)
{
    /// <summary>Width of the picture.</summary>
    public int PixelWidth => (int)MathF.Round(Width * Scale);

    /// <summary>Height of the picture.</summary>
    public int PixelHeight => (int)MathF.Round(Height * Scale);

    /// <summary>Pixels of the picture.</summary>
    public int Pixels => PixelWidth * PixelHeight;
}
