namespace NetGen;

/// <summary>How a film of a training is made.</summary>
public sealed record RecordOptions
{
    /// <summary>Width of the page in pixels of content scale 1; from 800.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Height of the page in pixels of content scale 1; from 500.</summary>
    public int Height { get; init; } = 800;

    /// <summary>Pixels of the film for each of the page, 0.5 to 4.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.Dark;

    /// <summary>How long the training takes in the film; its last picture then stands for two seconds. More than 0, at most an hour.</summary>
    public double Seconds { get; init; } = 8;

    /// <summary>Pictures a second, 1 to 60; a GIF's are shown for whole hundredths of a second.</summary>
    public double FramesASecond { get; init; } = 20;

    /// <summary>What the training's runs reported as progress, for the loss curve; it is told of what follows. Null for none.</summary>
    public TrainingHistory? History { get; init; }

    /// <summary>What measured the training's steps, for the bytes a step allocates; null for none.</summary>
    public StepMeter? Meter { get; init; }

    /// <summary>Told after each epoch, on the training's thread; null for nobody.</summary>
    public IProgress<TrainingProgress>? Progress { get; init; }
}
