namespace NetGen.Tests;

/// <summary>Every kind of network × sizes of the surface × content scales × themes, as a picture and as a window.</summary>
public class LegibilityTests
{
    public static TheoryData<string> Names => Kinds.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_of_a_picture_can_be_read(string kind)
    {
        TrainingSnapshot snapshot = Kinds.Snapshot(kind);
        var picture = new Picture();
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        foreach (Page page in Page.All(zoom: 1))
        {
            list.Clear();
            picture.Draw(list, snapshot, page.Theme, page.Width, page.Height);
            Legibility.Require(list, [.. new PictureLayout(page.Width, page.Height).Areas], page.Theme.Page, page.Scale, page.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_of_a_window_can_be_read(string kind)
    {
        TrainingSnapshot snapshot = Kinds.Snapshot(kind);
        using var window = new PageWithoutWindow();
        foreach (Page page in Page.All(zoom: 1))
            window.Require(snapshot, page);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_can_be_read_while_two_branches_are_watched(string kind)
    {
        TrainingSnapshot? watched = Kinds.Watched(kind);
        Assert.SkipWhen(watched == null, "A training that draws with replacement has no branches.");
        BranchFigures other = watched.Figures.Other! with { FollowedName = "RMSprop 0.003, batch 1,000", Name = "LookAheadNesterov 0.0003, batch 32" };
        TrainingSnapshot longNames = watched with { Figures = watched.Figures with { Other = other } };
        using var window = new PageWithoutWindow();
        foreach (Page page in Page.All(zoom: 1))
        {
            window.Require(watched, page);
            window.Require(longNames, page);
        }
    }

    [Fact]
    public void Every_text_of_drawer_help_and_presentation_can_be_read()
    {
        TrainingSnapshot snapshot = Kinds.Snapshot("spiral");
        using var window = new PageWithoutWindow();
        foreach (Action<LiveView> open in (Action<LiveView>[])[view => view.SwitchDrawer(), view => view.SwitchHelp(), view => view.SwitchPresentation()])
        {
            open(window.View);
            foreach (Page page in Page.All(window.Zoom))
                window.Require(snapshot, page);
        }
    }
}
