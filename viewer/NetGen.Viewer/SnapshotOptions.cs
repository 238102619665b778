namespace NetGen;

/// <summary>How a picture of a training is made.</summary>
public sealed record SnapshotOptions
{
    /// <summary>Width of the page in pixels of content scale 1; from 800.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Height of the page in pixels of content scale 1; from 500.</summary>
    public int Height { get; init; } = 800;

    /// <summary>Pixels of the file for each of the page, 0.5 to 4.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.Dark;

    /// <summary>What the training's runs reported as progress, for the loss curve and the time a sample takes; null for none.</summary>
    public TrainingHistory? History { get; init; }

    /// <summary>What measured the training's steps, for the bytes a step allocates; null for none.</summary>
    public StepMeter? Meter { get; init; }

    /// <summary>The plane behind inputs that are features of its points; null where there is none.</summary>
    internal FeaturePlane? Plane { get; init; }

    /// <summary>The ways that the training went; null where that was but one.</summary>
    internal Timeline? Timeline { get; init; }

    /// <summary>How the plane is drawn.</summary>
    internal PlaneStyle Style { get; init; }
}
