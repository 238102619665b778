namespace NetGen;

/// <summary>A part of the window that the user works with. Kept from frame to frame; parts within parts form a tree.</summary>
internal abstract class Widget
{
    /// <summary>Height of every control.</summary>
    public const float Height = 32;

    /// <summary>Room between neighbours.</summary>
    public const float Gap = 8;

    /// <summary>Where it stands, as arranged last.</summary>
    public Area Area { get; private set; }

    /// <summary>What it consists of, in the order of the focus; empty for the smallest parts.</summary>
    public virtual IReadOnlyList<Widget> Parts => [];

    /// <summary>What mouse and keys work among it and its parts, in the order of the focus.</summary>
    public IEnumerable<Control> Controls => this is Control control ? [control] : Parts.SelectMany(part => part.Controls);

    /// <summary>The height that suits it.</summary>
    public virtual float NaturalHeight => Height;

    /// <summary>The height that it takes now; less than what suits it where only a part of it is shown.</summary>
    public virtual float ShownHeight => NaturalHeight;

    /// <summary>Gives it and its parts their places.</summary>
    public virtual void Arrange(Area area) => Area = area;

    /// <summary>Draws it where it stands.</summary>
    public virtual void Draw(DrawList list, Theme theme, Motion motion)
    {
        for (int i = 0; i < Parts.Count; i++)
            Parts[i].Draw(list, theme, motion);
    }
}
