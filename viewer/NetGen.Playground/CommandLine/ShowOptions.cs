namespace NetGen.Playground;

/// <summary>What the command line asks for, whatever is shown.</summary>
internal record ShowOptions
{
    /// <summary>Whether to print lines only, and no picture unless one is asked for.</summary>
    public bool IsHeadless { get; init; }

    /// <summary>Whether to print the state at the end as text, and nothing else.</summary>
    public bool Describes { get; init; }

    /// <summary>The picture's file; null for the scene's name in the current folder.</summary>
    public string? Snapshot { get; init; }

    public ulong Seed { get; init; } = 1;

    public Theme Theme { get; init; } = Theme.Dark;

    /// <summary>Whether the window's controls change without transitions.</summary>
    public bool ReducedMotion { get; init; }

    /// <summary>Whether the terminal is wanted even where a window could be had.</summary>
    public bool InTerminal { get; init; }

    /// <summary>Frames to draw before the window closes by itself and tells what drawing costs; null for none.</summary>
    public int? BenchmarkFrames { get; init; }

    /// <summary>The film's file; null for none.</summary>
    public string? Film { get; init; }

    /// <summary>Length, rate and size of the film.</summary>
    public RecordOptions FilmOptions { get; init; } = new();

    /// <summary>Whether to try a window: it has no end of its own, so not where one is asked for.</summary>
    public virtual bool WantsWindow => !(IsHeadless || Describes || InTerminal || Snapshot != null || Film != null);

    /// <summary>Whether a picture is to be left behind: one that was asked for, or any where nothing else was.</summary>
    public bool WantsPicture => Snapshot != null || !(IsHeadless || Describes || Film != null);
}
