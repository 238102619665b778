namespace NetGen.Tests;

/// <summary>One snapshot of a training, as a window shows it.</summary>
internal sealed class SnapshotAct(Pace pace) : Act(pace)
{
    private readonly Picture _picture = new();

    /// <summary>What is shown.</summary>
    public TrainingSnapshot? Snapshot { get; set; }

    public override string Name => Snapshot!.Info.Name;

    public override long StepCount => Snapshot!.Step;

    public override ulong Seed => 1;

    public override bool CanReset => true;

    public override LiveMessage? Message => null;

    public override bool IsBroken => false;

    public override bool HasPicture => true;

    public override bool HasNews => false;

    public override void Reset(ulong seed)
    {
    }

    public override TimeSpan GoOn() => TimeSpan.MaxValue;

    public override Widget BuildControls(LiveCommands commands) => LiveControls.ForTraining(commands);

    public override IPageLayout Layout(float width, float height, float controls) => new PictureLayout(width, height, controls > 0 ? controls + 2 * PanelFrame.Padding : 0);

    public override void Draw(DrawList list, IPageLayout layout, Theme theme, LiveMessage? message) => _picture.Draw(list, Snapshot!, theme, (PictureLayout)layout, message);

    public override void SavePicture(string file, Theme theme)
    {
    }

    public override void Dispose()
    {
    }
}
