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

    /// <summary>Most epochs to train; null for the scene's own.</summary>
    public int? Epochs { get; init; }

    /// <inheritdoc/>
    public override bool WantsWindow => base.WantsWindow && Epochs == null;
}
