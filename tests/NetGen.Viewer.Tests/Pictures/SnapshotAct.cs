namespace NetGen.Tests;

/// <summary>One snapshot of a training, as a window shows it.</summary>
internal sealed class SnapshotAct(TrainingDriver driver) : Act(driver.Pace)
{
    private readonly TrainingPage _page = new(driver, info => info.Declaration, () => { });

    /// <summary>What is shown.</summary>
    public TrainingSnapshot? Snapshot { get; set; }

    /// <summary>What there is to say.</summary>
    public LiveMessage? Said { get; set; }

    public ViewSwitch Views => _page.Views;

    public override string Name => Snapshot!.Info.Name;

    public override long StepCount => Snapshot!.Step;

    public override ulong Seed => 1;

    public override bool CanReset => true;

    public override LiveMessage? Message => Said;

    public override bool IsBroken => false;

    public override bool HasPicture => true;

    public override bool HasNews => false;

    public override IReadOnlyList<Control> Handles => _page.Controls;

    public override void Reset(ulong seed)
    {
    }

    public override TimeSpan GoOn() => TimeSpan.MaxValue;

    public override Widget BuildControls(LiveCommands commands) => LiveControls.ForTraining(commands);

    public override IPageLayout Layout(float width, float height, float controls) => new PictureLayout(width, height, controls > 0 ? controls + 2 * PanelFrame.Padding : 0);

    public override void Draw(DrawList list, IPageLayout layout, LiveMessage? message, Theme theme, Motion motion) =>
        _page.Draw(list, Snapshot!, (PictureLayout)layout, Said ?? message, theme, motion);

    public override void SavePicture(string file, Theme theme)
    {
    }

    public override void Dispose()
    {
    }
}
