namespace NetGen;

/// <summary>Widgets below each other.</summary>
internal sealed class Column(params Widget[] parts) : Widget
{
    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Parts => parts;

    /// <summary>The height that so many widgets take.</summary>
    public static float HeightOf(int count) => count * Height + (count - 1) * Gap;

    /// <inheritdoc/>
    public override void Arrange(Area area)
    {
        base.Arrange(area);
        for (int i = 0; i < parts.Length; i++)
            parts[i].Arrange(new(area.X, area.Y + i * (Height + Gap), area.Width, Height));
    }
}
