namespace NetGen;

/// <summary>Widgets side by side, each with its share of the width.</summary>
internal sealed class Row(params (Widget Widget, float Share)[] parts) : Widget
{
    /// <summary>Room between neighbours.</summary>
    public float Spacing { get; init; } = Gap;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Parts { get; } = [.. parts.Select(part => part.Widget)];

    /// <inheritdoc/>
    public override float NaturalHeight { get; } = parts.Max(part => part.Widget.NaturalHeight);

    /// <inheritdoc/>
    public override void Arrange(Area area)
    {
        base.Arrange(area);
        float share = (area.Width - Spacing * (parts.Length - 1)) / parts.Sum(part => part.Share);
        float x = area.X;
        foreach ((Widget widget, float shares) in parts)
        {
            float right = MathF.Round(x + shares * share);
            widget.Arrange(new(x, area.Y, right - x, MathF.Min(area.Height, widget.NaturalHeight)));
            x = right + Spacing;
        }
    }
}
