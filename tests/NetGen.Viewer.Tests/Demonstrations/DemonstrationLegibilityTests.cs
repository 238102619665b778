namespace NetGen.Tests;

/// <summary>Every demonstration × sizes of the surface × content scales × themes, as a picture and as a window.</summary>
public class DemonstrationLegibilityTests
{
    public static TheoryData<string> Names => Shows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_of_a_picture_can_be_read_at_the_beginning_and_at_its_best(string name)
    {
        Demonstration demonstration = Shows.Begun(name);
        RequireEverywhere(demonstration, 0);
        RequireEverywhere(demonstration, Shows.Play(demonstration));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_of_a_window_can_be_read(string name)
    {
        Demonstration demonstration = Shows.Begun(name);
        using var page = new DemonstrationPageWithoutWindow(demonstration);
        Shows.Play(demonstration);
        foreach (Page where in Page.All(zoom: 1))
            page.Require(where);
        page.View.SwitchDrawer();
        foreach (Page where in Page.All(zoom: 1))
            page.Require(where);
    }

    private static void RequireEverywhere(Demonstration demonstration, int step)
    {
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        foreach (Page page in Page.All(zoom: 1))
        {
            list.Clear();
            DemonstrationPage.Draw(list, demonstration, step, new(page.Width, page.Height), page.Theme);
            Area[] panels = Panels.Of(list, page);
            Legibility.Require(list, panels, page.Theme.Page, page.Scale, $"{demonstration.Name} after {step} steps, {page}");
        }
    }
}
