using NetGen.Playground;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NetGen.Tests;

public class HalfBlockTests
{
    [Fact]
    public void Each_character_shows_two_pixels_of_a_known_function()
    {
        // The value rises from left to right and is mirrored in the lower half.
        var field = new Field(8, 4);
        for (int i = 0; i < field.Values.Length; i++)
            field.Values[i] = (i / 8 < 2 ? 1 : -1) * ((i % 8) / 3.5f - 1);
        var picture = new HalfBlockPicture(8, 4, Theme.Dark.Page);
        picture.Paint(field, Theme.Dark.Scale, 0, 0);

        Segment[] segments = [.. ((IRenderable)picture).Render(RenderOptions.Create(AnsiConsole.Console), 80)];

        Segment[] letters = [.. segments.Where(segment => !segment.IsLineBreak)];
        Assert.Equal(2, segments.Count(segment => segment.IsLineBreak));
        Assert.Equal(16, letters.Length);
        for (int i = 0; i < letters.Length; i++)
        {
            Assert.Equal("▀", letters[i].Text);
            Assert.Equal(HalfBlockPicture.ToSpectre(Theme.Dark.Scale.At(field[i % 8, 2 * (i / 8)])), letters[i].Style.Foreground);
            Assert.Equal(HalfBlockPicture.ToSpectre(Theme.Dark.Scale.At(field[i % 8, 2 * (i / 8) + 1])), letters[i].Style.Background);
        }
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 50)]
    [InlineData(72, 22)]
    [InlineData(300, 90)]
    public async Task A_frame_fits_into_its_terminal(int columns, int rows)
    {
        foreach (Scene scene in (Scene[])[new SpiralScene(), new DigitsScene()])
        {
            var session = new Session(Options(scene));
            await session.Start(TestContext.Current.CancellationToken);
            IRenderable frame = new LiveFrame(session, Theme.Dark).Draw(columns, rows);
            List<SegmentLine> lines = Segment.SplitLines(frame.Render(RenderOptions.Create(AnsiConsole.Console), columns));
            Assert.InRange(lines.Count, 10, rows - 2);
            Assert.All(lines, line => Assert.InRange(line.CellCount(), 0, columns));
        }
    }

    private static RunOptions Options(Scene scene) =>
        new(new() { IsHeadless = true }, scene) { Epochs = 3 };
}
