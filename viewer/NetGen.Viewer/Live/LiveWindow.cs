using System.Diagnostics;

namespace NetGen;

/// <summary>The window's loop: events in, frames out, a frame only when something has changed. A training goes on beside it.</summary>
internal sealed class LiveWindow : IDisposable
{
    private const double SoftwareRate = 30;
    private const double HardwareRate = 60;

    /// <summary>How long the loop sleeps when nothing wakes it.</summary>
    private static readonly TimeSpan Nap = TimeSpan.FromSeconds(0.25);

    private readonly IWindowHost _host;
    private readonly WindowPicture _picture;
    private readonly LiveStage _stage;
    private readonly FrameClock _clock;
    private volatile bool _hasPicture;
    private bool _isStale = true;

    /// <summary>Starts what is shown first; <see cref="Run"/> shows it.</summary>
    public LiveWindow(IWindowHost host, WindowContent first, WindowOptions options)
    {
        _host = host;
        _picture = new(host);
        var pace = new Pace(!options.StartsPaused, options.Speed, isGentle: options.BenchmarkFrames == null);
        _stage = new(first, pace, host.Wake);
        var view = new LiveView(options.Theme, new(TimeProvider.System) { IsReduced = options.ReducedMotion });
        Commands = new(_stage, new(options.Scenes, options.FirstScene), view, host.Close) { Clipboard = host, Opener = options.Open };
        Page = new(Commands, options.Lesson);
        _clock = new(_picture.IsSoftware ? SoftwareRate : HardwareRate);
        Statistics = new(_stage, options.BenchmarkFrames, options.IsPreparing);
    }

    public FrameStatistics Statistics { get; }

    /// <summary>Whether a frame was shown.</summary>
    public bool HasPicture => _hasPicture;

    /// <summary>What is shown, with its widgets.</summary>
    public LivePage Page { get; }

    /// <summary>What keys and buttons do.</summary>
    public LiveCommands Commands { get; }

    /// <summary>What is shown now.</summary>
    public Act Act => _stage.Act;

    /// <summary>What paints: the driver's own name.</summary>
    public string Renderer => _picture.Renderer;

    /// <summary>Shows it until the window is closed.</summary>
    public void Run(CancellationToken cancellation)
    {
        TimeSpan rest = TimeSpan.Zero;
        while (!_host.ShouldClose && !cancellation.IsCancellationRequested && !_stage.Act.IsBroken && !Statistics.IsOver)
        {
            _host.Poll(HasNews ? _clock.Rest : rest < Nap ? rest : Nap);
            while (_host.TryTake(out WindowEvent happened))
            {
                if (happened.Kind == WindowEventKind.Exposed)
                    _picture.Forget();
                _isStale |= Page.Handle(happened with { X = happened.X / _picture.Magnification, Y = happened.Y / _picture.Magnification });
            }

            rest = _stage.Act.GoOn();
            _isStale |= Commands.TakeEdit() | Commands.TakeOpened();
            if (HasNews && _clock.Rest == TimeSpan.Zero)
            {
                Show();

                // What goes on frame by frame may now.
                rest = TimeSpan.Zero;
            }
        }
    }

    /// <summary>Ends what is shown after its last whole step; an error that broke it is thrown here.</summary>
    public void Dispose()
    {
        try
        {
            _stage.Dispose();
        }
        finally
        {
            _picture.Dispose();
            Statistics.Dispose();
        }
    }

    private bool HasNews => _stage.Act.HasPicture && (_isStale || _stage.Act.HasNews);

    private void Rehearse()
    {
        _stage.Act.Rehearse();
        _picture.TryPaint(_stage.Act, Page);
    }

    private void Show()
    {
        _clock.Begin();
        if (!_hasPicture)
            Rehearse();
        long begin = Stopwatch.GetTimestamp();
        _picture.Show(_stage.Act, Page);
        _hasPicture = true;
        _isStale = Page.IsMoving;
        _stage.Pace.FrameShown();
        Statistics.Add(Stopwatch.GetElapsedTime(begin));
    }
}
