namespace NetGen;

/// <summary>
/// Something shown that is no training of one network: it has its own controls and its own drawing, and goes on step by step.
/// All its members are called one at a time; only <see cref="Advance"/>, where it is heavy, on a thread of its own.
/// </summary>
internal abstract class Demonstration
{
    /// <summary>What it is called on the command line and in its files' names.</summary>
    public abstract string Name { get; }

    /// <summary>What it shows, as the heading of its page.</summary>
    public abstract string Title { get; }

    /// <summary>One line for the list of scenes.</summary>
    public abstract string Summary { get; }

    /// <summary>What to notice, in one sentence or two; it may follow what happens.</summary>
    public abstract string Notice { get; }

    /// <summary>Its controls, below each other; the same objects all the time.</summary>
    public virtual IReadOnlyList<Widget> Controls => [];

    /// <summary>What can be dragged within its drawing; the same objects all the time.</summary>
    public virtual IReadOnlyList<Handle> Handles => [];

    /// <summary>How fast it goes unless the user wishes otherwise.</summary>
    public virtual Speed UsualSpeed => Speed.TenASecond;

    /// <summary>What was done in so many steps, in the words of who learns from it: the header counts it.</summary>
    public virtual (string Name, long Count) Done(long steps) => ("step", steps);

    /// <summary>Steps after which it makes its best picture.</summary>
    public abstract int StepsOfPicture { get; }

    /// <summary>Whether a step takes more than a few milliseconds. It then goes on beside the window, which meanwhile shows what it showed: a control may only leave its value for the next step to take up.</summary>
    public virtual bool IsHeavy => false;

    /// <summary>Begins anew, with the controls as they are; the same seed gives the same again.</summary>
    public abstract void Reset(ulong seed);

    /// <summary>Does one step; false when there is nothing left to do.</summary>
    public abstract bool Advance();

    /// <summary>Begins anew and goes on to the step of its best picture.</summary>
    /// <returns>Steps done.</returns>
    public long PlayToPicture(ulong seed, CancellationToken cancellation)
    {
        long steps = 0;
        Reset(seed);
        while (steps < StepsOfPicture && !cancellation.IsCancellationRequested && Advance())
            steps++;
        return steps;
    }

    /// <summary>Draws it into an area of at least 768×360 pixels, in panels that <see cref="PanelFrame.Open"/> encloses.</summary>
    public abstract void Draw(DrawList list, Area area, Theme theme);

    /// <summary>Writes what is shown as text, a figure a line.</summary>
    public abstract void Describe(TextWriter text);
}
