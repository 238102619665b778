using System.Diagnostics;

namespace NetGen;

/// <summary>A demonstration on the window's own thread, or beside it where its steps are heavy.</summary>
internal sealed class DemonstrationAct : Act
{
    /// <summary>How long steps may go on before the window is looked after.</summary>
    private static readonly TimeSpan MostAtOnce = TimeSpan.FromMilliseconds(10);

    private readonly Demonstration _demonstration;
    private readonly bool _repeats;
    private readonly Action _wake;
    private readonly KeptDrawing _kept = new();
    private Task<bool>? _heavyStep;
    private ulong? _seedAsked;
    private ulong _seed;
    private long _steps;
    private long _bytes;
    private TimeSpan _time;
    private bool _hasNews;
    private bool _hasEnded;

    /// <param name="shown">The demonstration and where it begins.</param>
    /// <param name="pace">How fast it goes.</param>
    /// <param name="wake">Called from any thread when there is something new to show.</param>
    public DemonstrationAct(WindowDemonstration shown, Pace pace, Action wake)
        : base(pace)
    {
        (_demonstration, _repeats, _wake) = (shown.Demonstration, shown.Repeats, wake);
        Begin(shown.Seed);
    }

    /// <summary>What is shown.</summary>
    public Demonstration Demonstration => _demonstration;

    /// <inheritdoc/>
    public override string Name => _demonstration.Name;

    /// <inheritdoc/>
    public override long StepCount => _steps;

    /// <inheritdoc/>
    public override ulong Seed => _seedAsked ?? _seed;

    /// <inheritdoc/>
    public override bool CanReset => true;

    /// <inheritdoc/>
    public override LiveMessage? Message => null;

    /// <inheritdoc/>
    public override bool HasEnded => _hasEnded;

    /// <inheritdoc/>
    public override bool IsBroken => _heavyStep?.IsFaulted == true;

    /// <inheritdoc/>
    public override bool HasPicture => true;

    /// <inheritdoc/>
    public override bool HasNews => _hasNews;

    /// <inheritdoc/>
    public override IReadOnlyList<Control> Handles => _demonstration.Handles;

    /// <inheritdoc/>
    public override long DrawingBytes => -_bytes;

    /// <inheritdoc/>
    public override TimeSpan ProcessorTime => _time;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _seedAsked = seed;
        _wake();
    }

    /// <inheritdoc/>
    public override TimeSpan GoOn()
    {
        if (_heavyStep is { IsCompletedSuccessfully: true } done)
        {
            _heavyStep = null;
            Count(done.Result);
        }

        if (_heavyStep != null)
            return TimeSpan.MaxValue;
        if (_seedAsked is { } seed)
            Begin(seed);
        else if (_hasEnded && Pace.IsPlaying)
            Begin(_seed);
        return _demonstration.IsHeavy ? BeginHeavyStep() : StepOn();
    }

    /// <inheritdoc/>
    public override Widget BuildControls(LiveCommands commands) => LiveControls.ForDemonstration(commands, _demonstration);

    /// <inheritdoc/>
    public override IPageLayout Layout(float width, float height, float controls) => new DemonstrationLayout(width, height, controls);

    /// <inheritdoc/>
    public override void Draw(DrawList list, IPageLayout layout, LiveMessage? message, Theme theme, Motion motion)
    {
        if (_heavyStep != null && _kept.TryDraw(list))
            return;
        _kept.Begin(list);
        DemonstrationPage.Draw(list, _demonstration, _steps, (DemonstrationLayout)layout, theme, message);
        if (_demonstration.IsHeavy)
            _kept.End(list);
        _hasNews = false;
    }

    /// <inheritdoc/>
    public override void SavePicture(string file, Theme theme)
    {
        _heavyStep?.Wait();
        Viewer.Snapshot(_demonstration, _steps, file, new() { Theme = theme });
    }

    /// <inheritdoc/>
    public override void Dispose() => _heavyStep?.GetAwaiter().GetResult();

    private void Begin(ulong seed)
    {
        (_seed, _seedAsked, _steps, _hasEnded, _hasNews) = (seed, null, 0, false, true);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _demonstration.Reset(seed);
        _bytes += GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private TimeSpan StepOn()
    {
        long begin = Stopwatch.GetTimestamp();
        TimeSpan rest;
        while (Pace.TryTakeTurn(out rest))
        {
            if (!_hasEnded)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                Count(Advance());
                _bytes += GC.GetAllocatedBytesForCurrentThread() - before;
            }

            if (Stopwatch.GetElapsedTime(begin) > MostAtOnce)
                return TimeSpan.Zero;
        }

        return rest;
    }

    /// <summary>The next step begins once the last one was seen.</summary>
    private TimeSpan BeginHeavyStep()
    {
        if (_hasNews)
            return TimeSpan.MaxValue;
        if (!Pace.TryTakeTurn(out TimeSpan rest))
            return rest;
        if (_hasEnded)
            return TimeSpan.Zero;
        _heavyStep = Task.Factory.StartNew(Advance, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _heavyStep.ContinueWith(_ => _wake(), TaskScheduler.Default);
        return TimeSpan.MaxValue;
    }

    /// <summary>A step, whose time and bytes are not the drawing's. The next one is begun only after it, so that nothing here is written twice at once.</summary>
    private bool Advance()
    {
        long begin = Stopwatch.GetTimestamp();
        bool hasStepped = _demonstration.Advance();
        _time += Stopwatch.GetElapsedTime(begin);
        return hasStepped;
    }

    private void Count(bool hasStepped)
    {
        _hasNews = true;
        if (hasStepped)
            _steps++;
        else if (_repeats)
            _seedAsked = _seed;
        else
            (_hasEnded, Pace.IsPlaying) = (true, false);
    }
}
