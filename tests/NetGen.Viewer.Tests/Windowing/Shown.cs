using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>A window on a thread that stands for the main one.</summary>
internal sealed class Shown : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Task _window;
    private volatile LiveWindow? _shown;

    /// <summary>Opens the window and returns once it shows something.</summary>
    public Shown(Trainer trainer, WindowOptions options)
    {
        _window = Task.Factory.StartNew(() => Show(trainer, options), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Waiting.Await(() => HasPicture || _window.IsFaulted, "the picture is there");
    }

    public bool HasPicture => _shown?.HasPicture == true;

    public bool IsClosed => _window.IsCompleted;

    public LiveWindow Window => _shown!;

    public Trainer Trainer => (Trainer)Window.Training;

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
            new("spiral", ["spiral", "circle"], (data, _) => new(Endless(data), new(), null)),
            new("curve", [], (_, seed) => new(new CurveScene().Prepare(seed, ""), new(), null)),
        ],
    };

    public void WaitForEnd() => Waiting.Await(() => IsClosed, "the window is closed");

    public void Dispose()
    {
        _end.Cancel();
        _window.GetAwaiter().GetResult();
        _end.Dispose();
    }

    private void Show(Trainer trainer, WindowOptions options)
    {
        using var host = new GlfwWindow(options.Width, options.Height, "a training");
        using var window = new LiveWindow(host, trainer, options);
        _shown = window;
        window.Run(_end.Token);
    }
}
