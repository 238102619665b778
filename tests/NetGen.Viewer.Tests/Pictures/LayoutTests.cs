namespace NetGen.Tests;

public class LayoutTests
{
    public static TheoryData<int, int> Sizes => new() { { 800, 500 }, { 999, 700 }, { 1280, 800 }, { 1920, 1080 }, { 3840, 2160 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Panels_do_not_overlap_and_stay_on_the_page(int width, int height)
    {
        Area[] areas = [.. new PictureLayout(width, height).Areas];
        Assert.All(areas, area => Assert.True(new Area(0, 0, width, height).Contains(area), $"{area} leaves the page."));
        for (int i = 0; i < areas.Length; i++)
            Assert.All(areas[(i + 1)..], other => Assert.False(areas[i].Intersects(other), $"{areas[i]} overlaps {other}."));
    }

    [Fact]
    public void The_page_of_1280_by_800_is_the_one_that_was_designed()
    {
        var layout = new PictureLayout(1280, 800);
        Assert.Equal(new Area(0, 0, 1280, 48), layout.Header);
        Assert.Equal(new Area(288, 64, 496, 560), layout.Network);
        Assert.Equal(new Area(800, 64, 464, 560), layout.Answers);
        Assert.Equal(new Area(16, 640, 1248, 144), layout.Loss);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void With_controls_too_and_where_they_do_not_fit_there_is_a_drawer(int width, int height)
    {
        const float controls = 304;
        var layout = new PictureLayout(width, height, controls);
        Area[] areas = [.. layout.Areas];
        Assert.All(areas, area => Assert.True(new Area(0, 0, width, height).Contains(area), $"{area} leaves the page."));
        for (int i = 0; i < areas.Length; i++)
            Assert.All(areas[(i + 1)..], other => Assert.False(areas[i].Intersects(other), $"{areas[i]} overlaps {other}."));
        Assert.Equal(width >= 1000, layout.Controls?.Height == controls);
        Assert.Equal(width < 1000, layout.Menu != null);
    }

    [Fact]
    public void The_window_of_1280_by_800_keeps_declaration_network_plane_and_loss_beside_its_controls()
    {
        var layout = new PictureLayout(1280, 800, 304);
        Assert.Equal(new Area(16, 384, 256, 240), layout.Declaration);
        Assert.Equal(new Area(16, 64, 256, 304), layout.Controls);
        Assert.Equal(new Area(288, 64, 496, 560), layout.Network);
        Assert.Equal(new Area(800, 64, 464, 560), layout.Answers);
    }

    [Fact]
    public void No_two_texts_overlap_before_the_first_step()
    {
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        new Picture().Draw(list, Trainings.Snapshot(Trainings.Spiral(0)), Theme.Dark, 1280, 800);
        Legibility.Require(list, [.. new PictureLayout(1280, 800).Areas], Theme.Dark.Page, 1, "before the first step");
    }
}
