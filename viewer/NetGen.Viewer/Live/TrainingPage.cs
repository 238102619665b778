namespace NetGen;

/// <summary>The picture of a training in a window, with what of it can be worked.</summary>
internal sealed class TrainingPage
{
    private readonly Picture _picture = new();
    private readonly LossOverlay _onLoss;
    private readonly TroubleCard _trouble = new();
    private readonly NetworkInspector _inspector;
    private readonly TrainingEditor? _editor;

    /// <param name="shown">The training.</param>
    /// <param name="driver">What runs it.</param>
    /// <param name="wake">Called from any thread when there is something new to show.</param>
    public TrainingPage(WindowTraining shown, TrainingDriver driver, Action wake)
    {
        _onLoss = new(driver);
        _editor = shown.Editor;
        _inspector = new((place, value) => driver.Change(() => shown.Training.Network.SetParameter(place, value)));
        List<SideView> views = [];
        if (shown.Write is { } write)
            views.Add(new CodeView(write, wake));
        if (driver is { Trainer: { } trainer, Timeline: { } timeline })
            views.AddRange([new LayersView(trainer, timeline, wake), new LandscapeView(trainer, timeline, wake)]);
        Views = new([.. views]);
    }

    /// <summary>What stands in the place of the answers.</summary>
    public ViewSwitch Views { get; }

    /// <summary>What can be worked now.</summary>
    public IReadOnlyList<Control> Controls =>
    [
        .. _trouble.Controls, .. Views.Controls, .. _onLoss.Controls,
        .. Views.Shown?.TakesNetwork == true ? [] : _inspector.Handles,
        .. Views.Shown == null && _editor is { IsBrushing: true, Brush: { } brush } ? (Control[])[brush] : [],
    ];

    /// <summary>Draws it as it was laid out.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, PictureLayout layout, LiveMessage? message, Theme theme, Motion motion)
    {
        SideView? view = Views.Shown;
        _picture.Network.Marks = view?.Marks;
        _picture.Network.Pointed = view?.TakesNetwork == true ? null : _inspector.Told;
        _picture.Pending = _editor?.Brush?.Pending;
        _picture.Draw(list, snapshot, theme, layout, view, panel => _onLoss.Draw(list, panel, snapshot, message, theme, motion));
        view?.Follow(_picture.Network.Columns);
        Views.Draw(list, layout.Answers, theme, motion);
        if (snapshot.Range is { } range)
            _editor?.Brush?.Follow(PlanePanel.ChartOf(layout.Answers, range));
        if (view?.TakesNetwork != true)
            _inspector.Draw(list, _picture.Network.Columns, layout.Network.Inset(Widget.Gap), snapshot, theme);
        _trouble.Draw(list, layout.Answers, message, theme, motion);
    }
}
