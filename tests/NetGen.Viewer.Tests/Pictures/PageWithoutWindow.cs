namespace NetGen.Tests;

/// <summary>The page of a window that nobody opened, with a halted training behind its controls.</summary>
internal sealed class PageWithoutWindow : IDisposable
{
    private readonly LiveStage _stage;
    private readonly SkiaFonts _fonts = new();
    private readonly LivePage _page;
    private readonly SnapshotAct _act;

    public PageWithoutWindow(Lesson? lesson = null)
    {
        var pace = new Pace(plays: false, Speed.Full, isGentle: false);
        _stage = new(new WindowTraining(Shown.Endless(), new(), null), pace, () => { });
        _act = new(((TrainingAct)_stage.Act).Driver);
        View = new(Theme.Dark, new(TimeProvider.System) { IsReduced = true });
        Commands = new(_stage, new(Shown.WithScenes.Scenes, default), View, () => { });
        _page = new(Commands, lesson);
        List = new(_fonts);
    }

    public LiveView View { get; }

    public LiveCommands Commands { get; }

    public float Zoom => _page.Zoom;

    public DrawList List { get; }

    /// <summary>What there is to say.</summary>
    public LiveMessage? Message
    {
        set => _act.Said = value;
    }

    /// <summary>What stands in the place of the answers.</summary>
    public ViewSwitch Views => _act.Views;

    private TrainingDriver Driver => ((TrainingAct)_stage.Act).Driver;

    /// <summary>Has the training behind it do some epochs.</summary>
    public void Train(int epochs)
    {
        // An epoch asked for while another one ends is part of that.
        Waiting.Await(() =>
        {
            _stage.Pace.AskEpoch();
            return Driver.Timeline!.End >= epochs;
        }, "some epochs are done");
        Waiting.StepsOnceHalted(Driver.Trainer!);
    }

    /// <summary>Changes something in the training's past.</summary>
    public void Branch()
    {
        Driver.GoTo(1);
        Waiting.Await(() => Driver.Timeline!.IsInPast, "the training is in its past");
        Driver.SetLearningRate(0.03);
        Waiting.Await(() => Driver.Timeline!.CanSwap, "there is another branch");
    }

    /// <summary>Draws the page until the view in the place of the answers has something to show.</summary>
    public void AwaitView(TrainingSnapshot snapshot)
    {
        SideView view = Views.Shown!;
        Waiting.Await(() =>
        {
            List.Clear();
            Draw(List, snapshot, 1280, 800);
            return view switch { CodeView code => code.Controls.OfType<CodePane>().Single().LineCount > 3, LayersView layers => layers.Marks != null, _ => ((LandscapeView)view).HasLandscape };
        }, $"{view} has something to show");
    }

    /// <summary>Draws the page into a list.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, float width, float height)
    {
        _act.Snapshot = snapshot;
        _page.Draw(list, _act, width, height);
    }

    /// <summary>Draws the page and requires that its texts can be read.</summary>
    public void Require(TrainingSnapshot snapshot, Page page)
    {
        if (View.Theme != page.Theme)
            View.SwitchTheme();
        List.Clear();
        Draw(List, snapshot, page.Width, page.Height);
        var layout = new PictureLayout(page.Width, page.Height, View.IsPresenting ? 0 : _page.Widgets[1].NaturalHeight + 2 * PanelFrame.Padding);
        Area[] panels = [.. layout.Areas, layout.Drawer, .. View.IsHelpShown ? (Area[])[new(0, 0, page.Width, page.Height)] : []];
        Legibility.Require(List, panels, page.Theme.Page, page.Scale, page.Name);
    }

    public void Dispose()
    {
        _stage.Dispose();
        _fonts.Dispose();
    }
}
