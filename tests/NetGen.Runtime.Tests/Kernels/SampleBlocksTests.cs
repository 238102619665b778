using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

public sealed unsafe class SampleBlocksTests
{
    private const float Untouched = 77;
    private static readonly int[] Sizes = [1, 2, 3, 7, 8, 9, 16, 31, 64, 785];

    [Fact]
    public void Gathered_rows_stand_in_lanes_and_missing_lanes_repeat_the_last()
    {
        foreach (int size in Sizes)
            for (int samples = 1; samples <= SampleBlocks.Lanes; samples++)
            {
                float[] rows = Numbers(samples * size);
                float[] block = Filled(size * SampleBlocks.Lanes + 1);
                fixed (float* source = rows, target = block)
                    SampleBlocks.Gather(source, size, samples, target);
                for (int feature = 0; feature < size; feature++)
                    for (int lane = 0; lane < SampleBlocks.Lanes; lane++)
                        Assert.Equal(rows[Math.Min(lane, samples - 1) * size + feature], block[feature * SampleBlocks.Lanes + lane]);
                Assert.Equal(Untouched, block[^1]);
            }
    }

    [Fact]
    public void Gathered_gradients_stand_in_lanes_and_missing_lanes_are_zero()
    {
        foreach (int size in Sizes)
            for (int samples = 1; samples <= SampleBlocks.Lanes; samples++)
            {
                float[] rows = Numbers(samples * size);
                float[] block = Filled(size * SampleBlocks.Lanes + 1);
                fixed (float* source = rows, target = block)
                    SampleBlocks.GatherGradients(source, size, samples, target);
                for (int feature = 0; feature < size; feature++)
                    for (int lane = 0; lane < SampleBlocks.Lanes; lane++)
                        Assert.Equal(lane < samples ? rows[lane * size + feature] : 0, block[feature * SampleBlocks.Lanes + lane]);
                Assert.Equal(Untouched, block[^1]);
            }
    }

    [Fact]
    public void Scattered_lanes_stand_in_rows_again_and_nothing_else_is_written()
    {
        foreach (int size in Sizes)
            for (int samples = 1; samples <= SampleBlocks.Lanes; samples++)
            {
                float[] block = Numbers(size * SampleBlocks.Lanes);
                float[] rows = Filled(samples * size + 1);
                fixed (float* source = block, target = rows)
                    SampleBlocks.Scatter(source, size, samples, target);
                for (int sample = 0; sample < samples; sample++)
                    for (int feature = 0; feature < size; feature++)
                        Assert.Equal(block[feature * SampleBlocks.Lanes + sample], rows[sample * size + feature]);
                Assert.Equal(Untouched, rows[^1]);
            }
    }

    [Fact]
    public void Sums_are_folded_in_the_one_order_and_added()
    {
        for (int rows = 0; rows <= 33; rows++)
        {
            float[] partials = Numbers(rows * SampleBlocks.Lanes);
            float[] sums = Numbers(rows);
            float[] expected = new float[rows];
            for (int row = 0; row < rows; row++)
                expected[row] = sums[row] + FoldPlainly(partials.AsSpan(row * SampleBlocks.Lanes, SampleBlocks.Lanes));
            fixed (float* source = partials, target = sums)
            {
                for (int row = 0; row < rows; row++)
                    Assert.Equal(FoldPlainly(partials.AsSpan(row * SampleBlocks.Lanes, SampleBlocks.Lanes)), SampleBlocks.Sum(source + row * SampleBlocks.Lanes));
                SampleBlocks.Fold(source, rows, target);
            }

            Assert.Equal(expected, sums);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(5, 2)]
    [InlineData(4, 3)]
    [InlineData(4, 4)]
    public void Sums_of_a_tile_are_folded_to_where_they_lie(int rows, int columns)
    {
        const int RowStride = 20, ColumnStride = 3;
        int count = rows * columns, whole = (count + 7) / 8 * 8;
        float[] partials = Numbers(whole * SampleBlocks.Lanes);
        float[] sums = Numbers(rows * RowStride);
        float[] expected = [.. sums];
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                expected[row * RowStride + column * ColumnStride] += FoldPlainly(partials.AsSpan((row * columns + column) * SampleBlocks.Lanes, SampleBlocks.Lanes));
        fixed (float* source = partials, target = sums)
            SampleBlocks.FoldTile(source, rows, columns, target, RowStride, ColumnStride);
        Assert.Equal(expected, sums);
    }

    private static float FoldPlainly(ReadOnlySpan<float> partials)
    {
        float[] rest = partials.ToArray();
        for (int half = SampleBlocks.Lanes / 2; half > 0; half /= 2)
            for (int lane = 0; lane < half; lane++)
                rest[lane] += rest[lane + half];
        return rest[0];
    }

    private static float[] Numbers(int count)
    {
        var random = new SeededRandom(5);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++)
            numbers[i] = random.NextNormal();
        return numbers;
    }

    private static float[] Filled(int count)
    {
        float[] numbers = new float[count];
        Array.Fill(numbers, Untouched);
        return numbers;
    }
}
