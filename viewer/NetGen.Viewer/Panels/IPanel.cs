namespace NetGen;

/// <summary>One part of the picture: turns a snapshot into drawing, and keeps nothing.</summary>
internal interface IPanel
{
    /// <summary>Draws the panel's content into its area.</summary>
    void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme);
}
