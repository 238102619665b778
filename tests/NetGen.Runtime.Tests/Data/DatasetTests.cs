namespace NetGen.Tests;

public sealed class DatasetTests
{
    [Fact]
    public void Rows_are_views_of_the_arrays()
    {
        var dataset = new Dataset([1, 2, 3, 4, 5, 6], [7, 8, 9], 2, 1);

        Assert.Equal(3, dataset.Count);
        Assert.Equal([3f, 4f], dataset.Feature(1).ToArray());
        Assert.Equal([9f], dataset.Target(2).ToArray());
        Assert.Equal([2], dataset.FeatureShape);
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.Feature(3).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.Target(-1).Length);
    }

    [Theory]
    [InlineData(5, 3)]
    [InlineData(6, 4)]
    [InlineData(0, 0)]
    public void Lengths_that_do_not_fit_are_refused_with_all_numbers(int features, int targets)
    {
        var error = Assert.Throws<ArgumentException>(() => new Dataset(new float[features], new float[targets], 2, 1));

        Assert.Contains($"{features} features in rows of 2 and {targets} targets in rows of 1", error.Message);
    }

    [Theory]
    [InlineData(float.NaN, "NaN")]
    [InlineData(float.PositiveInfinity, "Infinity")]
    public void A_number_that_is_not_finite_is_refused_with_row_and_column(float number, string shown)
    {
        var inFeatures = Assert.Throws<ArgumentException>(() => new Dataset([0, 0, 0, number], [0, 0], 2, 1));
        var inTargets = Assert.Throws<ArgumentException>(() => new Dataset([0, 0], [0, number], 1, 1));

        Assert.Contains($"Row 1, column 1 (both from 0) of features is {shown}", inFeatures.Message);
        Assert.Contains($"Row 1, column 0 (both from 0) of targets is {shown}", inTargets.Message);
    }

    [Fact]
    public void Names_and_shapes_of_another_size_are_refused()
    {
        Assert.Contains("1 feature names were given for 2", Assert.Throws<ArgumentException>(() => new Dataset([1, 2], [1], 2, 1) { FeatureNames = ["x"] }).Message);
        Assert.Contains("3 class names were given for 2", Assert.Throws<ArgumentException>(() => new Dataset([1, 2], [1], 2, 1) { ClassNames = ["a", "b", "c"] }).Message);
        Assert.Contains("[3, 1]", Assert.Throws<ArgumentException>(() => new Dataset([1, 2], [1], 2, 1) { FeatureShape = [3, 1] }).Message);
        Assert.Throws<ArgumentException>(() => new Dataset([1, 2], [1], 2, 1) { FeatureShape = [-1, -2] });
    }

    [Fact]
    public void A_split_deals_every_sample_to_exactly_one_part()
    {
        var (train, test) = Numbered(100).Split(0.2, seed: 3);

        Assert.Equal(80, train.Count);
        Assert.Equal(20, test.Count);
        Assert.Equal(Enumerable.Range(0, 100), train.Features.ToArray().Concat(test.Features.ToArray()).Select(x => (int)x).Order());
        Assert.NotEqual(Enumerable.Range(0, 20), test.Features.ToArray().Select(x => (int)x).Order());
        Assert.Equal(test.Features.ToArray().Select(x => 2 * x), test.Targets.ToArray());
        Assert.Equal("numbers", test.Name);
    }

    [Fact]
    public void The_same_seed_splits_alike_and_another_differently()
    {
        var first = Numbered(100).Split(0.2, seed: 3).Test.Features.ToArray();

        Assert.Equal(first, Numbered(100).Split(0.2, seed: 3).Test.Features.ToArray());
        Assert.NotEqual(first, Numbered(100).Split(0.2, seed: 4).Test.Features.ToArray());
    }

    [Fact]
    public void Each_part_of_a_split_keeps_at_least_one_sample()
    {
        Assert.Equal(1, Numbered(3).Split(0.01, seed: 1).Test.Count);
        Assert.Equal(1, Numbered(3).Split(0.99, seed: 1).Train.Count);
        Assert.Throws<InvalidOperationException>(() => Numbered(1).Split(0.5, seed: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numbered(3).Split(double.NaN, seed: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numbered(3).Split(1, seed: 1));
    }

    [Fact]
    public void Take_select_and_shuffle_keep_features_and_targets_together()
    {
        Assert.Equal([0f, 2f], Numbered(5).Take(2).Targets.ToArray());
        Assert.Equal([8f, 0f, 8f], Numbered(5).Select([4, 0, 4]).Targets.ToArray());
        var shuffled = Numbered(50).Shuffle(seed: 9);
        Assert.Equal(shuffled.Features.ToArray().Select(x => 2 * x), shuffled.Targets.ToArray());
        Assert.Equal(Enumerable.Range(0, 50), shuffled.Features.ToArray().Select(x => (int)x).Order());
        Assert.Throws<ArgumentOutOfRangeException>(() => Numbered(5).Take(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numbered(5).Select([5]));
        Assert.Throws<ArgumentException>(() => Numbered(5).Select([]));
    }

    private static Dataset Numbered(int count) =>
        new([.. Enumerable.Range(0, count).Select(i => (float)i)], [.. Enumerable.Range(0, count).Select(i => 2f * i)], 1, 1) { Name = "numbers" };
}
