namespace NetGen.Playground;

/// <summary>What the command line asks for.</summary>
internal sealed record RunOptions
{
    public required Scene Scene { get; init; }

    /// <summary>Which of the scene's data.</summary>
    public int Data { get; init; }

    /// <summary>Where the scene's data lie; empty when it needs none.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether to print lines only, and no picture unless one is asked for.</summary>
    public required bool IsHeadless { get; init; }

    /// <summary>Whether to print the state at the end as text, and nothing else.</summary>
    public required bool Describes { get; init; }

    /// <summary>The picture's file; null for the scene's name in the current folder.</summary>
    public required string? Snapshot { get; init; }

    /// <summary>A checkpoint to go on from; null to begin anew.</summary>
    public required string? Resume { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>Most epochs to train; null for the scene's own.</summary>
    public required int? Epochs { get; init; }

    public required Theme Theme { get; init; }

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
    public bool WantsWindow => !(IsHeadless || Describes || InTerminal || Snapshot != null || Epochs != null || Film != null);
}
