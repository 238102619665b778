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
        var ends = new List<(float X, float Y)>();

        Contour.Trace(field, new(0, 0, Size, Size), 0.5f, (fromX, fromY, toX, toY) => ends.AddRange([(fromX, fromY), (toX, toY)]));

        Assert.InRange(ends.Count, 120, 240);
        Assert.All(ends, end => Assert.Equal(10, MathF.Sqrt(MathF.Pow(end.X - 20.5f, 2) + MathF.Pow(end.Y - 20.5f, 2)), 0.1f));
    }

    [Fact]
    public void A_level_that_is_not_reached_has_no_contour() =>
        Contour.Trace(new Field(8, 8), new(0, 0, 8, 8), 0.5f, (_, _, _, _) => Assert.Fail("There is a line."));
}
