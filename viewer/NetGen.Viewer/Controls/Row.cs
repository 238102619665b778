namespace NetGen;

/// <summary>Widgets side by side, each with its share of the width.</summary>
internal sealed class Row(params (Widget Widget, float Share)[] parts) : Widget
{
    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Parts { get; } = [.. parts.Select(part => part.Widget)];

    /// <inheritdoc/>
    public override void Arrange(Area area)
    {
        base.Arrange(area);
        float share = (area.Width - Gap * (parts.Length - 1)) / parts.Sum(part => part.Share);
        float x = area.X;
        foreach ((Widget widget, float shares) in parts)
        {
            float right = MathF.Round(x + shares * share);
            widget.Arrange(area with { X = x, Width = right - x });
            x = right + Gap;
        }
    }
}
