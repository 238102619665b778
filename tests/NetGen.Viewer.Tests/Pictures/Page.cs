namespace NetGen.Tests;

/// <summary>A page that must be legible: its size in pixels of content scale 1, and how it is shown.</summary>
internal sealed record Page(float Width, float Height, float Scale, Theme Theme, string Name)
{
    private static readonly (int Width, int Height)[] Sizes = [(800, 500), (1280, 800), (3840, 2160)];
    private static readonly float[] Scales = [1, 2];
    private static readonly Theme[] Themes = [Theme.Dark, Theme.Light];

    /// <summary>Sizes of the surface × content scales × themes.</summary>
    public static IEnumerable<Page> All(float zoom)
    {
        foreach ((int width, int height) in Sizes)
        {
            foreach (float content in Scales)
            {
                float scale = PageScale.Of(width, height, content, zoom);
                foreach (Theme theme in Themes)
                    yield return new(width / scale, height / scale, scale, theme, $"{width}×{height}, scale {content}, {theme.Name}");
            }
        }
    }

    public override string ToString() => Name;
}
