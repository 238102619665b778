namespace NetGen;

/// <summary>A widget that mouse and keys work: a button, a slider, a field, a point to drag.</summary>
/// <param name="name">What it is known by.</param>
/// <param name="isEnabled">Whether it can be worked; null for always.</param>
internal abstract class Control(string name, Func<bool>? isEnabled = null) : Widget
{
    /// <summary>Radius of its corners.</summary>
    protected const float Radius = 8;

    private const float FocusRing = 2;

    public string Name { get; } = name;

    public bool IsEnabled => isEnabled?.Invoke() ?? true;

    public bool IsHovered { get; set; }

    public bool IsPressed { get; set; }

    /// <summary>Whether keys go to it first.</summary>
    public bool IsFocused
    {
        get;
        set
        {
            field = value;
            FocusChanged();
        }
    }

    /// <summary>Whether a click gives it the focus, because it is there for keys.</summary>
    public virtual bool WantsKeys => false;

    /// <summary>The pointer moved over it, or went away; true when it looks different now.</summary>
    public virtual bool Point(float x, float y) => false;

    /// <summary>The main button went down on it.</summary>
    public virtual void Grab(float x, float y)
    {
    }

    /// <summary>The pointer moved while it is held.</summary>
    public virtual void Drag(float x, float y)
    {
    }

    /// <summary>The pointer moved over it while nothing is held; true when that meant something to it.</summary>
    public virtual bool Follow(float x, float y) => false;

    /// <summary>The main button was let go, over it or beside it.</summary>
    public virtual void Release(bool isOver)
    {
    }

    /// <summary>The wheel was turned over it, so many lines away from the user; true when that meant something to it.</summary>
    public virtual bool Scroll(float lines) => false;

    /// <summary>Takes a key or a character while it has the focus; true when that meant something to it.</summary>
    public virtual bool Take(WindowEvent happened) => false;

    /// <summary>It has got or lost the focus.</summary>
    protected virtual void FocusChanged()
    {
    }

    /// <summary>Draws the ring that tells where keys go.</summary>
    protected void DrawFocus(DrawList list, Area around, float radius, Theme theme)
    {
        if (IsFocused)
            list.Outline(around.Inset(-FocusRing - 1), theme.Accent, FocusRing, radius + FocusRing + 1);
    }
}
