namespace NetGen;

/// <summary>What a window shows in the place of the answers when it is asked for.</summary>
internal abstract class SideView : IPanel
{
    /// <summary>What can be worked in it now.</summary>
    public virtual IEnumerable<Control> Controls => [];

    /// <summary>Whether there is something that was not drawn yet.</summary>
    public abstract bool HasNews { get; }

    /// <summary>What is wrong with each unit of each layer; null where nobody looks.</summary>
    public virtual UnitMark[][]? Marks => null;

    /// <summary>Lays what it needs over the network.</summary>
    /// <param name="columns">As they are drawn, the input's first.</param>
    /// <param name="top">Where their names begin.</param>
    public virtual void Follow(NetworkColumn[] columns, float top)
    {
    }

    /// <summary>The mouse points at something of a layer.</summary>
    public virtual void PointAt(int layer)
    {
    }

    /// <inheritdoc/>
    public abstract void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme);
}
