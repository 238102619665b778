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
    public void No_two_texts_of_the_spiral_overlap(int width, int height) => RequireLegibleTexts(Trainings.Snapshot(Trainings.Spiral(3)), width, height);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_two_texts_of_the_digits_overlap(int width, int height) => RequireLegibleTexts(Trainings.Snapshot(Trainings.Digits(3)), width, height);

    [Fact]
    public void No_two_texts_overlap_before_the_first_step() => RequireLegibleTexts(Trainings.Snapshot(Trainings.Spiral(0)), 1280, 800);

    private static void RequireLegibleTexts(TrainingSnapshot snapshot, int width, int height)
    {
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        new Picture().Draw(list, snapshot, Theme.Dark, width, height);
        DrawCommand[] texts = [.. list.Commands.Where(command => command.Kind == DrawKind.Text)];
        Assert.NotEmpty(texts);
        for (int i = 0; i < texts.Length; i++)
        {
            Assert.True(new Area(0, 0, width, height).Contains(texts[i].Area), $"'{texts[i].Text}' leaves the page: {texts[i].Area}");
            Assert.All(texts[(i + 1)..], other =>
                Assert.False(texts[i].Area.Inset(0.1f).Intersects(other.Area), $"'{texts[i].Text}' at {texts[i].Area} overlaps '{other.Text}' at {other.Area}"));
        }
    }
}
