namespace NetGen;

/// <summary>The picture of a training in a window, with what of it can be worked.</summary>
internal sealed class TrainingPage
{
    private readonly LossOverlay _onLoss;
    private readonly TroubleCard _trouble = new();

    /// <param name="driver">What runs the training.</param>
    /// <param name="write">Writes a network's code as the build does; null where nobody can.</param>
    /// <param name="wake">Called from any thread when there is something new to show.</param>
    public TrainingPage(TrainingDriver driver, Func<NetworkInfo, string>? write, Action wake)
    {
        _onLoss = new(driver);
        List<SideView> views = [];
        if (write != null)
            views.Add(new CodeView(write, wake));
        if (driver is { Trainer: { } trainer, Timeline: { } timeline })
            views.AddRange([new LayersView(trainer, timeline, wake), new LandscapeView(trainer, timeline, wake)]);
        Views = new([.. views]);
    }

    /// <summary>What is drawn.</summary>
    public Picture Picture { get; } = new();

    /// <summary>What stands in the place of the answers.</summary>
    public ViewSwitch Views { get; }

    /// <summary>What can be worked now.</summary>
    public IReadOnlyList<Control> Controls => [.. _trouble.Controls, .. Views.Controls, .. _onLoss.Controls];

    /// <summary>Draws it as it was laid out.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, PictureLayout layout, LiveMessage? message, Theme theme, Motion motion)
    {
        SideView? view = Views.Shown;
        Picture.Marks = view?.Marks;
        Picture.Draw(list, snapshot, theme, layout, view, panel => _onLoss.Draw(list, panel, snapshot, message, theme, motion));
        view?.Follow(Picture.Columns, PanelFrame.Inside(layout.Network).Y);
        Views.Draw(list, layout.Answers, theme, motion);
        _trouble.Draw(list, layout.Answers, message, theme, motion);
    }
}
