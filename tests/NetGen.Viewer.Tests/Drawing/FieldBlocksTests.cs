namespace NetGen.Tests;

public class FieldBlocksTests
{
    private const int Size = 40;

    [Fact]
    public void Blocks_cover_each_cell_once()
    {
        var covered = new int[Size, Size];
        foreach (FieldBlock block in Cut(WithStep(17)))
        {
            for (int row = (int)block.Cells.Y; row < block.Cells.W; row++)
            {
                for (int column = (int)block.Cells.X; column < block.Cells.Z; column++)
                    covered[row, column]++;
            }
        }

        Assert.All(covered.Cast<int>(), times => Assert.Equal(1, times));
    }

    [Fact]
    public void Where_all_values_have_one_colour_a_block_is_flat_with_that_value()
    {
        var field = new Field(Size, Size);
        field.Values.AsSpan().Fill(0.9f);
        Assert.All(Cut(field), block => Assert.Equal((FieldBlockKind.Flat, 0.9f), (block.Kind, block.Value)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(23)]
    public void Next_to_a_contour_no_block_goes_without_it(int step)
    {
        FieldBlock[] blocks = Cut(WithStep(step));
        foreach (FieldBlock block in blocks)
        {
            bool isNear = block.Cells.X <= step + 2 && block.Cells.Z >= step - 1;
            Assert.True(!isNear || block.Kind == FieldBlockKind.Lined, $"{block} lies at the contour of column {step}.");
        }

        Assert.Contains(blocks, block => block.Kind != FieldBlockKind.Lined);
    }

    [Fact]
    public void Values_that_rise_without_meeting_a_contour_are_plain()
    {
        var field = new Field(Size, Size);
        for (int i = 0; i < field.Values.Length; i++)
            field.Values[i] = 0.6f + 0.3f * i / field.Values.Length;
        Assert.All(Cut(field), block => Assert.Equal(FieldBlockKind.Plain, block.Kind));
    }

    private static FieldBlock[] Cut(Field field)
    {
        var blocks = new FieldBlocks();
        blocks.Cut(field, reach: 0.5f);
        return [.. blocks.All];
    }

    /// <summary>−1 up to a column, 1 behind it.</summary>
    private static Field WithStep(int column)
    {
        var field = new Field(Size, Size);
        for (int i = 0; i < field.Values.Length; i++)
            field.Values[i] = i % Size <= column ? -1 : 1;
        return field;
    }
}
