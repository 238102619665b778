using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>A window on a thread that stands for the main one.</summary>
internal sealed class Shown : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Task _window;
    private volatile LiveWindow? _shown;
    private volatile InspectedHost? _host;

    /// <summary>Opens the window and returns once it shows something.</summary>
    public Shown(Trainer trainer, WindowOptions options)
        : this(new WindowTraining(trainer, options.History ?? new(), options.Progress), options)
    {
    }

    /// <summary>The same for anything that a window can show.</summary>
    public Shown(WindowContent content, WindowOptions options)
    {
        _window = Task.Factory.StartNew(() => Show(content, options), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Waiting.Await(() => HasPicture || _window.IsFaulted, "the picture is there");
    }

    public bool HasPicture => _shown?.HasPicture == true;

    public bool IsClosed => _window.IsCompleted;

    public LiveWindow Window => _shown!;

    public Trainer Trainer => (Trainer)((TrainingAct)Window.Act).Training;

    /// <summary>Drops a file on the window.</summary>
    public void Drop(string file) => _host!.Add(new(WindowEventKind.Dropped) { Path = file });

    /// <summary>Looks something up on the window's own thread, between two frames.</summary>
    public T Ask<T>(Func<T> question) => _host!.Ask(question);

    /// <summary>The spiral, not halted by its rule.</summary>
    public static Trainer Endless(int data = 0)
    {
        Trainer trainer = new SpiralScene().Prepare(1, "", data);
        trainer.StopRules.Clear();
        return trainer;
    }

    /// <summary>The spiral with a choice of data, and a second scene without.</summary>
    public static WindowOptions WithScenes => new()
    {
        StartsPaused = true,
        Scenes =
        [
            new("spiral", ["spiral", "circle"], (data, _) => new WindowTraining(Endless(data), new(), null)),
            new("curve", [], (_, seed) => new WindowTraining(new CurveScene().Prepare(seed, ""), new(), null)),
        ],
    };

    public void WaitForEnd() => Waiting.Await(() => IsClosed, "the window is closed");

    public void Dispose()
    {
        _end.Cancel();
        _window.GetAwaiter().GetResult();
        _end.Dispose();
    }

    private void Show(WindowContent content, WindowOptions options)
    {
        using var host = new InspectedHost(new GlfwWindow(options.Width, options.Height, "a window"));
        _host = host;
        using var window = new LiveWindow(host, content, options);
        _shown = window;
        window.Run(_end.Token);
    }
}
