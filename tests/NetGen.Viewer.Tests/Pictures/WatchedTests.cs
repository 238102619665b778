using SkiaSharp;

namespace NetGen.Tests;

/// <summary>Two branches are seen in one picture, whatever kind of network it is of.</summary>
public sealed class WatchedTests
{
    public static TheoryData<string> Names => Kinds.Names;

    [Theory]
    [InlineData("iris")]
    [InlineData("digits")]
    public void Each_cell_of_the_confusion_matrix_has_the_counts_of_both(string kind)
    {
        TrainingSnapshot watched = Kinds.Watched(kind)!;
        ConfusionMatrix[] both = [watched.Judged!.Confusion!, watched.Figures.Other!.Judged!.Confusion!];
        int classes = both[0].Classes;
        string[] counts = [.. Enumerable.Range(0, 2 * classes * classes).Select(i => both[i % 2][i / 2 / classes, i / 2 % classes]).Where(count => count > 0).Select(count => Numbers.Count(count))];
        DrawCommand[] drawn = Answers(watched);
        Assert.Equal(counts.Order(), drawn.Where(IsCount).Select(one => one.Text).Order());
        Assert.Contains(drawn, one => one.Text == $"upper half: {watched.Figures.Other.FollowedName}" && one.Color == Theme.Dark.Accent);
        Assert.Contains(drawn, one => one.Text == $"lower half: {watched.Figures.Other.Name}" && one.Color == Theme.Dark.Beside);
    }

    [Fact]
    public void A_matrix_of_many_classes_has_two_rows_for_each()
    {
        DrawCommand map = Answers(Kinds.Watched("twenty-six classes")!).First(one => one.Kind == DrawKind.HeatMap);
        Assert.Equal((26, 52), (map.Field!.Width, map.Field.Height));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("two values")]
    public void Predicted_against_true_shows_the_other_branch_hollow_and_what_both_explain(string kind)
    {
        TrainingSnapshot watched = Kinds.Watched(kind)!;
        var other = (ScatterView)watched.Beside!.Answers!;
        DrawCommand[] drawn = Answers(watched);
        DrawCommand[] markers = [.. drawn.Where(one => one.Kind == DrawKind.Marker && one.Ring == Theme.Dark.Beside)];
        Assert.Equal(other.Test.Count, markers.Length);
        Assert.All(markers, marker => Assert.Equal(Theme.Dark.Panel, marker.Color));
        Assert.NotEqual(((ScatterView)watched.Answers!).Test, other.Test);
        Assert.Contains(drawn, one => one.Text == $"{watched.Figures.Other!.Name} · R² {Numbers.Explained(other.Explained)}" && one.Color == Theme.Dark.Beside);
    }

    [Fact]
    public void Each_question_has_a_bar_for_each_branch()
    {
        DrawCommand[] bars = [.. Answers(Kinds.Watched("four questions")!).Where(one => one.Kind == DrawKind.Rectangle)];
        Assert.Equal(4, bars.Count(bar => bar.Color == Theme.Dark.Accent));
        Assert.Equal(4, bars.Count(bar => bar.Color == Theme.Dark.Beside));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_is_painted_with_both(string kind)
    {
        TrainingSnapshot? watched = Kinds.Watched(kind);
        Assert.SkipWhen(watched == null, "A training that draws with replacement has no branches.");
        using SkiaFonts fonts = new();
        foreach (Theme theme in (Theme[])[Theme.Dark, Theme.Light])
        {
            using SKBitmap picture = SKBitmap.Decode(Viewer.Paint(watched, new() { Theme = theme }, (fonts, _) => new SkiaOffscreen(fonts)));
            GlPicture.Keep(picture, $"watched-{kind}-{theme.Name}");
            Assert.Contains(Enumerable.Range(0, picture.Width * picture.Height), i => IsOf(theme.Beside, picture.GetPixel(i % picture.Width, i / picture.Width)));
        }
    }

    /// <summary>Names of classes may be numbers too, but are no black or white.</summary>
    private static bool IsCount(DrawCommand one) => one is { Kind: DrawKind.Text, Color: { R: 0, G: 0, B: 0 } or { R: 255, G: 255, B: 255 } };

    private static bool IsOf(Color color, SKColor pixel) => (color.R, color.G, color.B) == (pixel.Red, pixel.Green, pixel.Blue);

    private static DrawCommand[] Answers(TrainingSnapshot snapshot)
    {
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        new Picture().Draw(list, snapshot, Theme.Dark, 1280, 800);
        Area answers = new PictureLayout(1280, 800).Answers;
        return [.. list.Commands.Where(one => answers.Contains(one.Area))];
    }
}
