using System.Diagnostics.CodeAnalysis;
using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>One training with all that screens ask about it. It trains on a thread of its own; screens only read.</summary>
internal sealed class Session
{
    private readonly RunOptions _options;

    public Session(RunOptions options)
    {
        _options = options;
        if (options.Opens is { } opens)
        {
            SessionFile? file = opens.File == null ? null : SessionFile.Read(File.ReadAllBytes(opens.File), opens.File);
            Take(Make(file?.State ?? SessionState.Read(opens.State!), file, Path.GetDirectoryName(Path.GetFullPath(opens.File ?? "."))));
            return;
        }

        // The data are made from the seed, so a checkpoint goes on with its own.
        ulong seed = options.Resume == null ? options.Seed : Checkpoint.Read(options.Resume).Seed;
        (Scene, Data, Trainer) = (options.Scene, options.Data, Prepare(options.Scene, options.Data, seed));
        if (options.Resume != null)
            Trainer.Load(options.Resume);
    }

    public Scene Scene { get; private set; }

    /// <summary>What the training was opened from; null where it is the scene's own.</summary>
    public OpenedSession? Opened { get; private set; }

    /// <summary>Hidden layers that the user has made other than the scene's own, to be had in other scenes too; null for none.</summary>
    public IReadOnlyList<DenseLayer>? EditedLayers { get; set; }

    /// <summary>Which of the scene's data.</summary>
    public int Data { get; private set; }

    public Trainer Trainer { get; private set; }

    /// <summary>The plane behind the training's inputs, where they are features of points.</summary>
    public FeaturePlane? Plane { get; private set; }

    public TrainingHistory History { get; private set; } = new();

    public StepMeter Meter { get; } = new();

    /// <summary>Time spent in steps, without evaluation and without waiting for eyes.</summary>
    public TimeSpan TrainingTime { get; private set; }

    /// <summary>Turns to another scene, or to other data, and begins it from a seed.</summary>
    public void Begin(Scene scene, int data, ulong seed)
    {
        (Trainer, Scene, Data, Opened) = (Prepare(scene, data, seed), scene, data, null);
        (History, Plane, TrainingTime) = (new(), null, TimeSpan.Zero);
    }

    /// <summary>Makes a training of a state, and of a file where it stands; may be called from any thread.</summary>
    /// <param name="state">What it is made of.</param>
    /// <param name="file">Where it stands; null for its beginning.</param>
    /// <param name="folder">Where the file lies; null for none.</param>
    /// <exception cref="InvalidDataException">It cannot be made.</exception>
    public OpenedSession Make(SessionState state, SessionFile? file, string? folder = null)
    {
        string?[] folders = [folder, Directory.GetCurrentDirectory(), Path.GetDirectoryName((Scene as TableFileScene)?.Choice.File)];
        Scene[] scenes = state.Table is { } table ? [table.Find(folders.OfType<string>())] : [.. Gallery.Scenes.Append(_options.Scene).Distinct()];
        return OpenedSession.Open(state, file, scenes, _options.Folder);
    }

    /// <summary>Goes on with a training that was opened.</summary>
    public WindowTraining Open(OpenedSession opened)
    {
        Take(opened);
        return ToWindow();
    }

    /// <summary>The training for a window.</summary>
    public WindowTraining ToWindow()
    {
        RecipeEditor? editor = RecipeEditor.Of(this);
        bool leavesLayers = EditedLayers != null && editor?.Recipe.Declaration == null;
        return new(Trainer, History, Listener())
        {
            Editor = editor,
            Past = Opened?.Past,
            Plane = Plane,
            Write = CodeWriter.Write,
            Scene = (Scene.Name, Data),
            Note = leavesLayers ? new($"{Scene.Name} has layers that are not dense, so the hidden layers that you chose are not used here; the next scene of dense layers has them again.") : null,
        };
    }

    /// <summary>Goes on with the scene's training made in another way.</summary>
    /// <param name="changed">The training, at its beginning.</param>
    /// <param name="plane">The plane behind its inputs, where they are features of points.</param>
    /// <param name="editor">Who has changed it.</param>
    public WindowTraining Adopt(Trainer changed, FeaturePlane? plane, TrainingEditor editor)
    {
        changed.StopRules.Add(Meter);
        (Trainer, Plane, History, TrainingTime) = (changed, plane, new(), TimeSpan.Zero);
        return new(Trainer, History, Listener()) { Editor = editor, Plane = plane, Write = CodeWriter.Write };
    }

    /// <summary>Trains until the scene is solved, its epochs are done or the run is cancelled.</summary>
    /// <param name="cancellation">Ends the run between two steps.</param>
    /// <param name="afterEpoch">Called on the training thread after each epoch; null for nothing.</param>
    public Task<StopReason> Start(CancellationToken cancellation, Action<TrainingProgress>? afterEpoch = null) =>
        Trainer.RunAsync(_options.Epochs ?? Scene.MostEpochs, cancellation, Listener(progress =>
        {
            History.Report(progress);
            afterEpoch?.Invoke(progress);
        }));

    /// <summary>Adds up the time of training; for whoever runs the trainer.</summary>
    /// <param name="afterEpoch">Called on the training thread after each epoch; null for nothing.</param>
    public IProgress<TrainingProgress> Listener(Action<TrainingProgress>? afterEpoch = null)
    {
        Trainer listened = Trainer;
        return new EpochListener(progress =>
        {
            // What was left for another scene may still do its last step.
            if (listened != Trainer)
                return;

            // The first epoch comes again when the training was begun anew.
            TrainingTime = (progress.Epoch == 1 ? TimeSpan.Zero : TrainingTime) + TimeSpan.FromSeconds(Trainer.Data.Count / progress.SamplesPerSecond);
            afterEpoch?.Invoke(progress);
        });
    }

    /// <summary>Draws the session as it is now.</summary>
    public void Draw(string file) =>
        Viewer.Snapshot(Trainer, file, new() { Theme = _options.Theme, History = History, Meter = Meter, Plane = Plane });

    [MemberNotNull(nameof(Scene), nameof(Trainer))]
    private void Take(OpenedSession opened)
    {
        opened.Trainer.StopRules.Add(Meter);
        (Scene, Data, Trainer, Plane, History, TrainingTime) = (opened.Scene, opened.Data, opened.Trainer, opened.Plane, new(), TimeSpan.Zero);
        History.Become(opened.Epochs);
        Opened = opened;
        EditedLayers = opened.Recipe?.Declaration is { } shape && !shape.Hidden.SequenceEqual(opened.OwnLayers!) ? shape.Hidden : null;
    }

    private Trainer Prepare(Scene scene, int data, ulong seed)
    {
        Trainer trainer = scene.Prepare(seed, _options.Folder, data);
        trainer.StopRules.Add(Meter);
        return trainer;
    }

    private sealed class EpochListener(Action<TrainingProgress> listen) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => listen(value);
    }
}
