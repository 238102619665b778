namespace NetGen.Playground;

/// <summary>The training in a window, which the user plays, halts and begins anew.</summary>
internal sealed class WindowedScreen(RunOptions options, TextWriter output) : IScreen
{
    /// <inheritdoc/>
    /// <exception cref="WindowUnavailableException">There is no window to be had; nothing was trained.</exception>
    public StopReason Run(Session session, CancellationToken cancellation)
    {
        if (IsBenchmark)
            DropRules(session);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        WindowTraining first = session.ToWindow();
        EditBenchmark? edits = options.BenchmarkEdits is { } wait ? new(Editable(first), wait, end.Cancel) : null;
        var window = new WindowOptions
        {
            Theme = options.Theme,
            BenchmarkFrames = options.BenchmarkFrames ?? (edits != null ? int.MaxValue : null),
            IsPreparing = () => ShapeCompiler.IsWarmingUp,
            ReducedMotion = options.ReducedMotion,
            Lesson = options.Lesson,
            Scenes = WindowScenes.Of(Scenes, (scene, data, seed) => Begin(session, scene, data, seed)),
            Open = file => DroppedTable.Open(file, (scene, seed) => Begin(session, scene, 0, seed)),
            FirstScene = new(Scenes.IndexOf(session.Scene), session.Data),
        };
        Viewer.Show(edits != null ? first with { Editor = edits } : first, window, Tell, end.Token);
        if (edits is { IsDone: true })
            output.WriteLine(edits.Describe());
        return cancellation.IsCancellationRequested
            ? new(StopKind.Cancelled, $"Cancelled after step {Numbers.Count(session.Trainer.StepCount)}.")
            : new(StopKind.Completed, "The window was closed.");
    }

    /// <summary>Those whose data are at hand, and the user's own.</summary>
    private List<Scene> Scenes => [.. Gallery.Scenes.Append(options.Scene).Distinct().Where(scene => !scene.NeedsFolder || scene == options.Scene)];

    private bool IsBenchmark => options.BenchmarkFrames != null || options.BenchmarkEdits != null;

    private static WindowTraining Begin(Session session, Scene scene, int data, ulong seed)
    {
        session.Begin(scene, data, seed);
        return session.ToWindow();
    }

    private RecipeEditor Editable(WindowTraining training) => training.Editor is RecipeEditor { Recipe.Declaration.Hidden.Count: > 0 } editor
        ? editor
        : throw new UserErrorException($"The scene '{options.Scene.Name}' takes no --benchmark-edits: its layers cannot be changed in the window.") { ExitCode = 2 };

    /// <summary>What is measured is drawing while the training goes on, so it must not end.</summary>
    private static void DropRules(Session session)
    {
        session.Trainer.StopRules.Clear();
        session.Trainer.StopRules.Add(session.Meter);
    }

    private void Tell(string figures)
    {
        if (IsBenchmark)
            output.WriteLine(figures);
    }
}
