namespace NetGen;

/// <summary>What a window shows in the place of the answers when it is asked for.</summary>
internal abstract class SideView : IPanel
{
    /// <summary>What can be worked in it now.</summary>
    public virtual IEnumerable<Control> Controls => [];

    /// <summary>Whether the pointer over the network is the view's own.</summary>
    public virtual bool TakesNetwork => false;

    /// <summary>What is wrong with each unit of each layer; null where nobody looks.</summary>
    public virtual UnitMark[][]? Marks => null;

    /// <summary>Lays what it needs over the network's columns, the input's first.</summary>
    public virtual void Follow(NetworkColumn[] columns)
    {
    }

    /// <inheritdoc/>
    public abstract void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme);
}
