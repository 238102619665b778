namespace NetGen;

/// <summary>How a window begins.</summary>
public sealed record WindowOptions
{
    /// <summary>Width in the system's own units; from 800.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Height in the system's own units; from 500.</summary>
    public int Height { get; init; } = 800;

    /// <summary>The colours at first.</summary>
    public Theme Theme { get; init; } = Theme.Dark;

    /// <summary>How fast the training goes at first.</summary>
    public Speed Speed { get; init; } = Speed.Full;

    /// <summary>Whether the training waits until it is told to play.</summary>
    public bool StartsPaused { get; init; }

    /// <summary>What the training's earlier runs reported as progress, for the loss curve; it is told of what follows. Null for none.</summary>
    public TrainingHistory? History { get; init; }

    /// <summary>Told after each epoch, on the training's thread; null for nobody.</summary>
    public IProgress<TrainingProgress>? Progress { get; init; }

    /// <summary>Whether controls change at once, without transitions; M changes it in the window.</summary>
    public bool ReducedMotion { get; init; }

    /// <summary>What the user can choose from; empty when there is only what is shown.</summary>
    internal IReadOnlyList<WindowScene> Scenes { get; init; } = [];

    /// <summary>A text that stands beside the picture in the place of the controls; null for none.</summary>
    internal Lesson? Lesson { get; init; }

    /// <summary>Makes a choice of a file that is dropped on the window, on another thread; null where files mean nothing.</summary>
    internal Func<string, WindowScene>? Open { get; init; }

    /// <summary>Which of the scenes is shown first.</summary>
    internal ScenePlace FirstScene { get; init; }

    /// <summary>Frames after which the window closes by itself, for measuring; null for never.</summary>
    internal int? BenchmarkFrames { get; init; }

    /// <summary>Whether something is being made ready beside the window: frames are measured from its end on.</summary>
    internal Func<bool> IsPreparing { get; init; } = () => false;
}
