namespace NetGen.Tests;

public class ContourTests
{
    [Fact]
    public void The_contour_of_a_cone_is_a_circle()
    {
        const int Size = 41;
        var field = new Field(Size, Size);
        for (int i = 0; i < field.Values.Length; i++)
            field.Values[i] = MathF.Sqrt(MathF.Pow(i % Size - 20, 2) + MathF.Pow(i / Size - 20, 2)) / 20;
        var list = new DrawList(new FixedWidth());

        Contour.Draw(list, field, new(0, 0, Size, Size), 0.5f, Theme.Dark.Text, 1);

        Assert.InRange(list.Commands.Count, 60, 120);
        Assert.All(list.Commands, line =>
        {
            Assert.Equal(10, MathF.Sqrt(MathF.Pow(line.Area.X - 20.5f, 2) + MathF.Pow(line.Area.Y - 20.5f, 2)), 0.1f);
            Assert.Equal(10, MathF.Sqrt(MathF.Pow(line.Area.Right - 20.5f, 2) + MathF.Pow(line.Area.Bottom - 20.5f, 2)), 0.1f);
        });
    }

    [Fact]
    public void A_level_that_is_not_reached_has_no_contour()
    {
        var list = new DrawList(new FixedWidth());
        Contour.Draw(list, new Field(8, 8), new(0, 0, 8, 8), 0.5f, Theme.Dark.Text, 1);
        Assert.Empty(list.Commands);
    }

    private sealed class FixedWidth : ITextMeasure
    {
        public float Width(string text, TextStyle style) => 8 * text.Length;
    }
}
