namespace NetGen.Tests;

/// <summary>The page of a window that nobody opened, with a halted training behind its controls.</summary>
internal sealed class PageWithoutWindow : IDisposable
{
    private readonly LiveStage _stage;
    private readonly SkiaFonts _fonts = new();
    private readonly LivePage _page;

    public PageWithoutWindow()
    {
        _stage = new(new(Shown.Endless(), new(), null), new(plays: false, Speed.Full, isGentle: false), () => { });
        View = new(Theme.Dark, new(TimeProvider.System) { IsReduced = true });
        Commands = new(_stage, new(Shown.WithScenes.Scenes, default), View, () => { });
        _page = new(Commands);
        List = new(_fonts);
    }

    public LiveView View { get; }

    public LiveCommands Commands { get; }

    public float Zoom => _page.Zoom;

    public DrawList List { get; }

    /// <summary>Draws the page into a list.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, float width, float height) => _page.Draw(list, snapshot, width, height);

    /// <summary>Draws the page and requires that its texts can be read.</summary>
    public void Require(TrainingSnapshot snapshot, Theme theme, float width, float height, float scale, string where)
    {
        if (View.Theme != theme)
            View.SwitchTheme();
        List.Clear();
        _page.Draw(List, snapshot, width, height);
        var layout = new PictureLayout(width, height, View.IsPresenting ? 0 : LiveControls.Height + 32);
        Area[] panels = [.. layout.Areas, layout.Drawer, .. View.IsHelpShown ? (Area[])[new(0, 0, width, height)] : []];
        Legibility.Require(List, panels, theme.Page, scale, where);
    }

    public void Dispose()
    {
        _stage.Dispose();
        _fonts.Dispose();
    }
}
