namespace NetGen.Tests;

/// <summary>Every kind of network × sizes of the surface × content scales × themes, as a picture and as a window.</summary>
public class LegibilityTests
{
    private static readonly (int Width, int Height)[] Sizes = [(800, 500), (1280, 800), (3840, 2160)];
    private static readonly float[] Scales = [1, 2];
    private static readonly Theme[] Themes = [Theme.Dark, Theme.Light];

    public static TheoryData<string> Names => Kinds.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_of_a_picture_can_be_read(string kind)
    {
        TrainingSnapshot snapshot = Kinds.Snapshot(kind);
        var picture = new Picture();
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        foreach ((string where, float width, float height, float scale, Theme theme) in Pages(zoom: 1))
        {
            list.Clear();
            picture.Draw(list, snapshot, theme, width, height);
            Legibility.Require(list, [.. new PictureLayout(width, height).Areas], theme.Page, scale, where);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_of_a_window_can_be_read(string kind)
    {
        TrainingSnapshot snapshot = Kinds.Snapshot(kind);
        using var page = new PageWithoutWindow();
        foreach ((string where, float width, float height, float scale, Theme theme) in Pages(zoom: 1))
            page.Require(snapshot, theme, width, height, scale, where);
    }

    [Fact]
    public void Every_text_of_drawer_help_and_presentation_can_be_read()
    {
        TrainingSnapshot snapshot = Kinds.Snapshot("spiral");
        using var page = new PageWithoutWindow();
        foreach (Action<LiveView> open in (Action<LiveView>[])[view => view.SwitchDrawer(), view => view.SwitchHelp(), view => view.SwitchPresentation()])
        {
            open(page.View);
            foreach ((string where, float width, float height, float scale, Theme theme) in Pages(page.Zoom))
                page.Require(snapshot, theme, width, height, scale, where);
        }
    }

    private static IEnumerable<(string Where, float Width, float Height, float Scale, Theme Theme)> Pages(float zoom)
    {
        foreach ((int width, int height) in Sizes)
        {
            foreach (float content in Scales)
            {
                float scale = PageScale.Of(width, height, content, zoom);
                foreach (Theme theme in Themes)
                    yield return ($"{width}×{height}, scale {content}, {theme.Name}", width / scale, height / scale, scale, theme);
            }
        }
    }
}
