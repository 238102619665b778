namespace NetGen;

/// <summary>A demonstration's own controls above those that all have; side by side where the height does not suffice.</summary>
internal sealed class DemonstrationControls(Column own, Column general) : Widget
{
    private const float Between = 16;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Parts { get; } = own.Parts.Count > 0 ? [own, general] : [general];

    /// <inheritdoc/>
    public override float NaturalHeight => own.Parts.Count == 0 ? general.NaturalHeight : own.NaturalHeight + Between + general.NaturalHeight;

    /// <inheritdoc/>
    public override void Arrange(Area area)
    {
        base.Arrange(area);
        bool areStacked = NaturalHeight <= area.Height;
        float width = areStacked ? area.Width : (area.Width - Between) / 2;
        if (own.Parts.Count > 0)
            own.Arrange(area with { Width = width });
        general.Arrange(areStacked
            ? new(area.X, area.Bottom - general.NaturalHeight, width, general.NaturalHeight)
            : area with { X = area.X + width + Between, Width = width });
    }
}
