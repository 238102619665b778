using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>Texts beside the picture, for teaching.</summary>
public sealed class LessonTests
{
    private const string Text = """
        # Two spirals

        Watch the *boundary* bend: press `Space`.

        ## What to try

        - Fewer units
        - Another seed, with
          a longer line

        ```
        [Dense<Tanh>(8)]
        [Dense<Sigmoid>(1)]
        ```
        """;

    [Fact]
    public void Headings_paragraphs_lists_and_code_are_read() => Assert.Equal(
        [
            new(LessonKind.Title, "Two spirals"),
            new(LessonKind.Paragraph, "Watch the boundary bend: press Space."),
            new(LessonKind.Heading, "What to try"),
            new(LessonKind.Point, "Fewer units"),
            new(LessonKind.Point, "Another seed, with a longer line"),
            new LessonBlock(LessonKind.Code, "[Dense<Tanh>(8)]\n[Dense<Sigmoid>(1)]"),
        ], LessonReader.Parse(Text).Blocks);

    [Fact]
    public void A_lesson_can_be_read_on_every_page()
    {
        TrainingSnapshot snapshot = Kinds.Snapshot("spiral");
        using var window = new PageWithoutWindow(LessonReader.Parse(Text));
        foreach (Page page in Page.All(zoom: 1))
            window.Require(snapshot, page);
    }
}
