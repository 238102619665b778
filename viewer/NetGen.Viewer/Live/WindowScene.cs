namespace NetGen;

/// <summary>One of the things that a window lets its user choose from.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Data">The names of the data that it can learn from; empty when there is no choice.</param>
/// <param name="Prepare">Makes it ready: which of the data, and the seed.</param>
internal sealed record WindowScene(string Name, IReadOnlyList<string> Data, Func<int, ulong, WindowContent> Prepare);

/// <summary>What a window can show.</summary>
internal abstract record WindowContent
{
    /// <summary>How fast it goes unless the user wishes otherwise.</summary>
    public abstract Speed UsualSpeed { get; }

    /// <summary>Begins it.</summary>
    public abstract Act Begin(Pace pace, Action wake);
}

/// <summary>A training with those who are told of it.</summary>
internal sealed record WindowTraining(ITraining Training, TrainingHistory History, IProgress<TrainingProgress>? Progress) : WindowContent
{
    /// <summary>Changes how it is made; null where that cannot be changed.</summary>
    public TrainingEditor? Editor { get; init; }

    /// <summary>The scene that it is of and which of its data; null where that is no other than before.</summary>
    public (string Name, int Data)? Scene { get; init; }

    /// <summary>Where the training stands that this one branches off from; null for none.</summary>
    public Timeline? BranchesFrom { get; init; }

    /// <summary>Where the training had been when it was saved; null for nowhere.</summary>
    public SavedPast? Past { get; init; }

    /// <summary>Writes a network's code as the build does; null where nobody can.</summary>
    public Func<NetworkInfo, string>? Write { get; init; }

    /// <summary>What there is to know about it while nobody has anything else to say; null for nothing.</summary>
    public LiveMessage? Note { get; init; }

    /// <summary>The plane behind inputs that are features of its points; null where there is none.</summary>
    public FeaturePlane? Plane { get; init; }

    /// <summary>How the plane is drawn at first.</summary>
    public PlaneStyle Style { get; init; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.Full;

    /// <inheritdoc/>
    public override Act Begin(Pace pace, Action wake) => new TrainingAct(this, pace, wake);
}

/// <summary>A demonstration.</summary>
/// <param name="Demonstration">What is shown.</param>
/// <param name="Seed">Where it begins.</param>
/// <param name="Repeats">Whether it begins anew when it has come to its end.</param>
internal sealed record WindowDemonstration(Demonstration Demonstration, ulong Seed, bool Repeats = false) : WindowContent
{
    /// <inheritdoc/>
    public override Speed UsualSpeed => Demonstration.UsualSpeed;

    /// <inheritdoc/>
    public override Act Begin(Pace pace, Action wake) => new DemonstrationAct(this, pace, wake);
}

/// <summary>Where among the scenes a window is.</summary>
internal readonly record struct ScenePlace(int Scene, int Data);
