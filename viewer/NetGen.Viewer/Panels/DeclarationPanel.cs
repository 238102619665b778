namespace NetGen;

/// <summary>The network as its class declares it.</summary>
internal sealed class DeclarationPanel : IPanel
{
    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme) =>
        new DeclarationText(snapshot.Info.Declaration).Draw(list, PanelFrame.Draw(list, area, "declaration", theme), theme);
}
