namespace NetGen.Tests;

public sealed class StandardizerTests
{
    [Fact]
    public void Every_feature_gets_mean_0_and_deviation_1()
    {
        var iris = Dataset.FromCsv(RealData.Iris, target: "class");
        var standardized = Standardizer.Fit(iris).Apply(iris);

        for (int feature = 0; feature < 4; feature++)
        {
            double[] column = [.. Enumerable.Range(0, iris.Count).Select(sample => (double)standardized.Feature(sample)[feature])];
            Assert.Equal(0, column.Average(), 1e-6);
            Assert.Equal(1, column.Select(x => x * x).Average(), 1e-5);
        }

        Assert.Equal(iris.FeatureNames, standardized.FeatureNames);
        Assert.Equal(iris.Targets.ToArray(), standardized.Targets.ToArray());
    }

    [Fact]
    public void Iris_has_the_means_and_deviations_that_its_description_gives()
    {
        var standardizer = Standardizer.Fit(Dataset.FromCsv(RealData.Iris, target: "class"));

        // Sample deviations of the description, 0.83 0.43 1.76 0.76, to two digits.
        Assert.Equal([5.84, 3.06, 3.76, 1.20], standardizer.Means.ToArray().Select(mean => Math.Round(mean, 2)));
        Assert.Equal([0.83, 0.43, 1.76, 0.76], standardizer.Deviations.ToArray().Select(deviation => Math.Round(deviation, 2)));
    }

    [Fact]
    public void A_channel_s_pixels_share_one_mean_and_one_deviation()
    {
        Dataset pictures = new([1, 3, 10, 10, 5, 7, 10, 10], [0, 1], 4, 1) { FeatureShape = [2, 1, 2] };
        Standardizer standardizer = Standardizer.FitChannels(pictures);

        // Channel 0 has 1, 3, 5, 7: mean 4, variance (9 + 1 + 1 + 9) / 4 = 5; channel 1 never changes.
        Assert.Equal([4f, 4, 10, 10], standardizer.Means);
        Assert.Equal([MathF.Sqrt(5), MathF.Sqrt(5), 1, 1], standardizer.Deviations);
        Assert.Throws<ArgumentException>(() => Standardizer.FitChannels(new Dataset([1, 2], [0], 2, 1)));
    }

    [Fact]
    public void A_feature_that_never_changes_becomes_0()
    {
        var dataset = new Dataset([.. Enumerable.Repeat(0.1f, 1001)], new float[1001], 1, 1);
        var standardizer = Standardizer.Fit(dataset);

        Assert.Equal(1f, standardizer.Deviations[0]);
        Assert.All(standardizer.Apply(dataset).Features.ToArray(), x => Assert.Equal(0f, x));
    }

    [Fact]
    public void Inverting_gives_back_what_was_applied()
    {
        var standardizer = new Standardizer([1, -2], [0.5f, 4]);
        float[] values = [3, 10, -1, 0];

        standardizer.Apply(values, values);
        Assert.Equal([4f, 3, -4, 0.5f], values);
        standardizer.Invert(values, values);
        Assert.Equal([3f, 10, -1, 0], values);
    }

    [Fact]
    public void Applying_allocates_nothing()
    {
        var standardizer = new Standardizer([1, -2], [0.5f, 4]);
        var values = new float[200];
        standardizer.Apply(values, values);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            standardizer.Apply(values, values);
            standardizer.Invert(values, values);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Wrong_lengths_and_impossible_deviations_are_refused()
    {
        var standardizer = new Standardizer([1, -2], [0.5f, 4]);

        Assert.Contains("3 numbers in and 3 out", Assert.Throws<ArgumentException>(() => standardizer.Apply(new float[3], new float[3])).Message);
        Assert.Contains("4 numbers in and 2 out", Assert.Throws<ArgumentException>(() => standardizer.Apply(new float[4], new float[2])).Message);
        Assert.Contains("deviation of feature 1 is 0", Assert.Throws<ArgumentException>(() => new Standardizer([1, 2], [1, 0])).Message);
        Assert.Throws<ArgumentException>(() => new Standardizer([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => new Standardizer([float.NaN], [1]));
    }
}
