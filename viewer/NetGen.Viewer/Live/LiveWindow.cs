using System.Diagnostics;

namespace NetGen;

/// <summary>The window's loop: events in, frames out, a frame only when something has changed. The training goes on beside it.</summary>
internal sealed class LiveWindow : IDisposable
{
    private const double SoftwareRate = 30;
    private const double HardwareRate = 60;

    /// <summary>How long the loop sleeps when nothing wakes it.</summary>
    private static readonly TimeSpan Nap = TimeSpan.FromSeconds(0.25);

    private readonly IWindowHost _host;
    private readonly WindowPicture _picture;
    private readonly TrainingDriver _driver;
    private readonly SnapshotFeed _feed;
    private readonly LiveCommands _commands;
    private readonly ControlBar _bar;
    private readonly FrameClock _clock;
    private readonly int? _mostFrames;
    private volatile TrainingSnapshot? _shown;
    private bool _isStale = true;

    /// <summary>Starts the training and its snapshots; <see cref="Run"/> shows them.</summary>
    public LiveWindow(IWindowHost host, ITraining training, WindowOptions options)
    {
        _host = host;
        _picture = new(host);
        _driver = new(training, options.History ?? new(), options.Progress, new Pace(!options.StartsPaused, options.Speed));
        _feed = new(training, _driver, host.Wake);
        _commands = new(training, _driver, host.Close) { Theme = options.Theme };
        _bar = new(_commands);
        _clock = new(_picture.IsSoftware ? SoftwareRate : HardwareRate);
        _mostFrames = options.BenchmarkFrames;
        Statistics = new(_driver, _feed);
    }

    public FrameStatistics Statistics { get; }

    /// <summary>Whether a frame was shown.</summary>
    public bool HasPicture => _shown != null;

    /// <summary>The buttons.</summary>
    public ControlBar Bar => _bar;

    /// <summary>What keys and buttons do.</summary>
    public LiveCommands Commands => _commands;

    /// <summary>What paints: the driver's own name.</summary>
    public string Renderer => _picture.Renderer;

    /// <summary>Shows the training until the window is closed.</summary>
    public void Run(CancellationToken cancellation)
    {
        while (!_host.ShouldClose && !cancellation.IsCancellationRequested && !_feed.IsBroken && !_driver.IsBroken && !(Statistics.Count >= _mostFrames))
        {
            bool hasNews = _feed.Latest is { } latest && (_isStale || !ReferenceEquals(latest, _shown));
            _host.Poll(hasNews ? _clock.Rest : Nap);
            while (_host.TryTake(out WindowEvent happened))
                Handle(happened);
            if (_feed.Latest is { } snapshot && (_isStale || !ReferenceEquals(snapshot, _shown)) && _clock.Rest == TimeSpan.Zero)
                Show(snapshot);
        }
    }

    /// <summary>Ends the training after its last whole step; an error that broke it is thrown here.</summary>
    public void Dispose()
    {
        try
        {
            _feed.Dispose();
        }
        finally
        {
            _driver.Dispose();
            _picture.Dispose();
        }
    }

    private void Handle(WindowEvent happened)
    {
        _isStale |= happened.Kind == WindowEventKind.Exposed || _bar.Handle(happened);
        if (KeyMap.CommandOf(happened, _commands) is not { } command)
            return;
        command();
        _isStale = true;
    }

    private void Show(TrainingSnapshot snapshot)
    {
        _clock.Begin();
        long begin = Stopwatch.GetTimestamp();
        bool isNew = !ReferenceEquals(snapshot, _shown);
        _isStale = false;
        if (isNew)
            _feed.Ask();
        _picture.Show(snapshot, _bar, _commands.Message ?? _driver.Message, _commands.Theme);
        _shown = snapshot;
        _driver.Pace.FrameShown();
        Statistics.Add(Stopwatch.GetElapsedTime(begin));
    }
}
