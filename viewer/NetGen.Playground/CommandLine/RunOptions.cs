namespace NetGen.Playground;

/// <summary>What the command line asks for of a training.</summary>
internal sealed record RunOptions : ShowOptions
{
    public RunOptions(ShowOptions shown, Scene scene)
        : base(shown) => Scene = scene;

    public Scene Scene { get; }

    /// <summary>Which of the scene's data.</summary>
    public int Data { get; init; }

    /// <summary>Where the scene's data lie; empty when it needs none.</summary>
    public string Folder { get; init; } = "";

    /// <summary>A checkpoint to go on from; null to begin anew.</summary>
    public string? Resume { get; init; }

    /// <summary>A session to open instead of the scene's own training; null for none.</summary>
    public Opens? Opens { get; init; }

    /// <summary>A text that stands beside the picture in the place of the controls; null for none.</summary>
    public Lesson? Lesson { get; init; }

    /// <summary>Most epochs to train; null for the scene's own.</summary>
    public int? Epochs { get; init; }

    /// <summary>When the network is first edited after the first picture, to tell how long edits take; null for no such measurement.</summary>
    public TimeSpan? BenchmarkEdits { get; init; }

    /// <inheritdoc/>
    public override bool WantsWindow => base.WantsWindow && Epochs == null;
}

/// <summary>What the command line asks to be opened: one of both.</summary>
/// <param name="File">A session's file.</param>
/// <param name="State">A state as a line of text.</param>
internal sealed record Opens(string? File, string? State);
