namespace NetGen;

public static partial class Viewer
{
    /// <summary>
    /// Opens a window, trains at full speed on a thread of its own, and draws: the network, what it has learned, its loss. Returns when the window is closed, with the training as after its last whole step.
    /// Space plays and pauses, → does a step, R begins anew; ? tells all the keys, Esc closes.
    /// </summary>
    /// <param name="training">What is trained; nothing else may use it meanwhile.</param>
    /// <param name="options">Size, colours, speed; the defaults when null.</param>
    /// <param name="cancellation">Closes the window.</param>
    /// <exception cref="WindowUnavailableException">No window can be opened here; the message says why and what to do. Nothing was trained.</exception>
    /// <remarks>Belongs to the program's main thread, which some systems insist on.</remarks>
    public static void Show(ITraining training, WindowOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(training);
        options ??= new();
        Show(new WindowTraining(training, options.History ?? new(), options.Progress), options, _ => { }, cancellation);
    }

    /// <summary>The same; the figures of drawing are told at the end.</summary>
    internal static void Show(WindowTraining training, WindowOptions options, Action<string> tell, CancellationToken cancellation) =>
        Show(training, training.Training.Network.Info.Name, options, tell, cancellation);

    /// <summary>Opens a window on a demonstration, which begins from a seed.</summary>
    internal static void Show(Demonstration demonstration, ulong seed, WindowOptions options, Action<string> tell, CancellationToken cancellation) =>
        Show(new WindowDemonstration(demonstration, seed, Repeats: options.BenchmarkFrames != null), demonstration.Title, options with { Speed = demonstration.UsualSpeed }, tell, cancellation);

    private static void Show(WindowContent first, string name, WindowOptions options, Action<string> tell, CancellationToken cancellation)
    {
        using var host = new GlfwWindow(
            Math.Max(options.Width, PictureLayout.SmallestWidth), Math.Max(options.Height, PictureLayout.SmallestHeight), $"NetGen: {name}");
        using var window = new LiveWindow(host, first, options);
        window.Run(cancellation);
        tell($"renderer         {window.Renderer}\n{window.Statistics.Describe()}");
    }
}
