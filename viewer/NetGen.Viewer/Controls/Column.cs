namespace NetGen;

/// <summary>Widgets below each other.</summary>
internal sealed class Column(params Widget[] parts) : Widget
{
    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Parts => parts;

    /// <inheritdoc/>
    public override float NaturalHeight { get; } = MathF.Max(0, parts.Sum(part => part.NaturalHeight + Gap) - Gap);

    /// <inheritdoc/>
    public override float ShownHeight
    {
        get
        {
            float height = NaturalHeight;
            foreach (Widget part in parts)
                height -= part.NaturalHeight - part.ShownHeight;
            return height;
        }
    }

    /// <inheritdoc/>
    public override void Arrange(Area area)
    {
        base.Arrange(area);
        float y = area.Y;
        foreach (Widget part in parts)
        {
            part.Arrange(new(area.X, y, area.Width, part.NaturalHeight));
            y += part.NaturalHeight + Gap;
        }
    }
}
