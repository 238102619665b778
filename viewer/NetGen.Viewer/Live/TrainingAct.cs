namespace NetGen;

/// <summary>A training, with the threads that run and watch it.</summary>
internal sealed class TrainingAct : Act
{
    private readonly TrainingPage _page;
    private TrainingSnapshot? _shown;
    private readonly FeaturePlane? _plane;
    private readonly LiveMessage? _note;
    private readonly NetworkInspector _inspector;
    private Widget? _controls;
    private bool _rehearses;

    /// <param name="shown">The training with those who are told of it.</param>
    /// <param name="pace">How fast it goes.</param>
    /// <param name="wake">Called from any thread when there is something new to show.</param>
    public TrainingAct(WindowTraining shown, Pace pace, Action wake)
        : base(pace)
    {
        (Training, Editor) = (shown.Training, shown.Editor);
        Driver = new(shown.Training, shown.History, shown.Progress, pace, shown.BranchesFrom, shown.Past);
        Feed = new(shown, Driver, wake);
        (_plane, _note) = (shown.Plane, shown.Note);
        _page = new(Driver, shown.Write, wake);
        _inspector = new((place, value) => Driver.Change(() => Training.Network.SetParameter(place, value)));
        Editor?.Follow(this, wake);
    }

    public ITraining Training { get; }

    /// <summary>Changes how it is made; null where that cannot be changed.</summary>
    public TrainingEditor? Editor { get; }

    public TrainingDriver Driver { get; }

    public SnapshotFeed Feed { get; }

    /// <summary>What stands in the place of the answers.</summary>
    public ViewSwitch Views => _page.Views;

    /// <inheritdoc/>
    public override string Name => Training.Network.Info.Name;

    /// <inheritdoc/>
    public override long StepCount => Training.StepCount;

    /// <inheritdoc/>
    public override ulong Seed => Driver.Seed;

    /// <inheritdoc/>
    public override bool CanReset => Driver.CanReset;

    /// <inheritdoc/>
    public override LiveMessage? Message => Editor?.Message ?? Driver.Message ?? Editor?.Note ?? _note;

    /// <inheritdoc/>
    public override bool HasEnded => Driver.Message != null;

    /// <inheritdoc/>
    public override bool IsBroken => Feed.IsBroken || Driver.IsBroken;

    /// <inheritdoc/>
    public override bool HasPicture => Feed.Latest != null;

    /// <inheritdoc/>
    public override bool HasNews => !ReferenceEquals(Feed.Latest, _shown) || Views.Shown?.HasNews == true;

    /// <inheritdoc/>
    public override long DrawingBytes => Feed.AllocatedBytes;

    /// <inheritdoc/>
    public override TimeSpan ProcessorTime => Driver.SystemThread is { } thread ? ThreadClock.Of(thread) : TimeSpan.Zero;

    /// <inheritdoc/>
    public override void Reset(ulong seed) => Driver.Reset(seed);

    /// <inheritdoc/>
    public override TimeSpan GoOn() => TimeSpan.MaxValue;

    /// <inheritdoc/>
    public override Widget BuildControls(LiveCommands commands) => _controls = Editor?.ControlsWith(commands) ?? LiveControls.ForTraining(commands);

    /// <inheritdoc/>
    public override IPageLayout Layout(float width, float height, float controls) => controls > 0
        ? new PictureLayout(width, height, controls + 2 * PanelFrame.Padding, _controls?.ShownHeight + 2 * PanelFrame.Padding)
        : new PictureLayout(width, height);

    /// <inheritdoc/>
    public override IReadOnlyList<Control> Handles => Editor is { IsBrushing: true, Brush: { } brush } && Views.Shown == null
        ? [.. _page.Controls, .. _inspector.Handles, brush]
        : [.. _page.Controls, .. _inspector.Handles];

    /// <inheritdoc/>
    public override void Rehearse() => _rehearses = true;

    /// <inheritdoc/>
    public override void Draw(DrawList list, IPageLayout layout, LiveMessage? message, Theme theme, Motion motion)
    {
        TrainingSnapshot latest = Feed.Latest!;
        if (_rehearses)
        {
            _rehearses = false;
            _page.Draw(list, Rehearsal.Of(latest), (PictureLayout)layout, message, theme, motion);
            return;
        }

        if (!ReferenceEquals(latest, _shown))
            Feed.Ask();
        _shown = latest;
        (_page.Picture.Marked, _page.Picture.Pending) = (_inspector.Told, Editor?.Brush?.Pending);
        if (_inspector.PointedLayer is { } layer)
            Views.Shown?.PointAt(layer);
        _page.Draw(list, latest, (PictureLayout)layout, message, theme, motion);
        if (latest.Range is { } range)
            Editor?.Brush?.Follow(PlanePanel.ChartOf(((PictureLayout)layout).Answers, range));
        _inspector.Draw(list, _page.Picture.Columns, ((PictureLayout)layout).Network.Inset(Widget.Gap), latest, theme);
    }

    /// <inheritdoc/>
    public override void SavePicture(string file, Theme theme) =>
        Viewer.Snapshot(Training, file, new() { Theme = theme, History = Driver.History, Meter = Driver.Meter, Timeline = Driver.Timeline, Plane = _plane, Style = Feed.Style });

    /// <inheritdoc/>
    public override void Dispose()
    {
        try
        {
            Feed.Dispose();
        }
        finally
        {
            Driver.Dispose();
        }
    }
}
