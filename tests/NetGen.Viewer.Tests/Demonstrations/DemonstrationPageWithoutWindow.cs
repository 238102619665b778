namespace NetGen.Tests;

/// <summary>The page of a window that nobody opened, with a halted demonstration.</summary>
internal sealed class DemonstrationPageWithoutWindow : IDisposable
{
    private readonly LiveStage _stage;
    private readonly SkiaFonts _fonts = new();
    private readonly LivePage _page;
    private readonly DrawList _list;

    public DemonstrationPageWithoutWindow(Demonstration demonstration)
    {
        _stage = new(new WindowDemonstration(demonstration, 1), new(plays: false, Speed.Full, isGentle: false), () => { });
        View = new(Theme.Dark, new(TimeProvider.System) { IsReduced = true });
        _page = new(new(_stage, new([], default), View, () => { }));
        _list = new(_fonts);
    }

    public LiveView View { get; }

    /// <summary>Draws the page with its controls.</summary>
    public DrawList Draw(float width, float height)
    {
        _list.Clear();
        _page.Draw(_list, _stage.Act, width, height);
        return _list;
    }

    /// <summary>Draws the page and requires that its texts can be read.</summary>
    public void Require(Page page)
    {
        if (View.Theme != page.Theme)
            View.SwitchTheme();
        Draw(page.Width, page.Height);
        IPageLayout layout = _stage.Act.Layout(page.Width, page.Height, _page.Widgets[1].NaturalHeight);
        Area[] panels = [.. _list.Regions.ToArray().Select(region => region.Area), .. layout.Menu is { } menu ? (Area[])[menu] : [], .. View.IsDrawerOpen ? (Area[])[layout.Drawer] : []];
        Legibility.Require(_list, panels, page.Theme.Page, page.Scale, $"{_stage.Act.Name} in a window, {page}");
    }

    public void Dispose()
    {
        _stage.Dispose();
        _fonts.Dispose();
    }
}
