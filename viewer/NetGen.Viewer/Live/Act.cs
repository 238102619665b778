namespace NetGen;

/// <summary>What a window shows and its user plays, halts and begins anew.</summary>
internal abstract class Act(Pace pace) : IDisposable
{
    /// <summary>How fast it goes.</summary>
    public Pace Pace => pace;

    /// <summary>What it is called where there is no choice of scenes, and in its pictures' names.</summary>
    public abstract string Name { get; }

    /// <summary>Steps done.</summary>
    public abstract long StepCount { get; }

    /// <summary>The seed that it began from.</summary>
    public abstract ulong Seed { get; }

    /// <summary>Whether it can begin anew.</summary>
    public abstract bool CanReset { get; }

    /// <summary>Why it halted by itself; null when it did not.</summary>
    public abstract LiveMessage? Message { get; }

    /// <summary>Whether it halted by itself, not because somebody wished it.</summary>
    public virtual bool HasEnded => false;

    /// <summary>Whether it broke down with an error, which <see cref="Dispose"/> throws.</summary>
    public abstract bool IsBroken { get; }

    /// <summary>Whether there is something to draw.</summary>
    public abstract bool HasPicture { get; }

    /// <summary>Whether there is something that was not drawn yet.</summary>
    public abstract bool HasNews { get; }

    /// <summary>Begins anew from a seed.</summary>
    public abstract void Reset(ulong seed);

    /// <summary>Goes on when it is due, if it goes on by the window's own thread.</summary>
    /// <returns>How long the window may sleep, as far as this is concerned.</returns>
    public abstract TimeSpan GoOn();

    /// <summary>The controls beside it; built once.</summary>
    public abstract Widget BuildControls(LiveCommands commands);

    /// <summary>What can be dragged within it.</summary>
    public virtual IReadOnlyList<Control> Handles => [];

    /// <summary>Lays out a page of this size.</summary>
    /// <param name="width">Width in pixels of content scale 1.</param>
    /// <param name="height">Height in the same.</param>
    /// <param name="controls">Height of the controls below each other; 0 for none.</param>
    public abstract IPageLayout Layout(float width, float height, float controls);

    /// <summary>Has the next drawing, which is not shown, do as much as later ones may need.</summary>
    public virtual void Rehearse()
    {
    }

    /// <summary>Draws it as it was laid out.</summary>
    public abstract void Draw(DrawList list, IPageLayout layout, LiveMessage? message, Theme theme, Motion motion);

    /// <summary>Writes a picture of it.</summary>
    public abstract void SavePicture(string file, Theme theme);

    /// <summary>Bytes that making it ready to be drawn has allocated on other threads than the window's; negative for what this one has allocated for something else.</summary>
    public virtual long DrawingBytes => 0;

    /// <summary>Processor time that is its own and no drawing.</summary>
    public virtual TimeSpan ProcessorTime => TimeSpan.Zero;

    /// <inheritdoc/>
    public abstract void Dispose();
}
