namespace NetGen.Tests.Optimizers;

/// <summary>Each optimizer against libtorch's paths, at every listed step.</summary>
public sealed class GoldenPathTests
{
    public static TheoryData<int> Paths => [.. GoldenPath.All().Index().Where(path => OptimizersUnderTest.For(path.Item) != null).Select(path => path.Index)];

    [Fact]
    public void All_golden_paths_but_those_of_rprop_are_walked() => Assert.Equal(["rprop"], GoldenPath.All().Where(path => OptimizersUnderTest.For(path) == null).Select(path => path.Rule).Distinct());

    [Theory, MemberData(nameof(Paths))]
    public void In_double_the_path_is_libtorchs(int index)
    {
        GoldenPath path = GoldenPath.All().ElementAt(index);
        Optimizer optimizer = OptimizersUnderTest.For(path)!;
        double[] x = [.. path.Start];
        Walk(path, 1e-12, step =>
        {
            optimizer.LearningRate = path.RateAt(step);
            double[] point = [.. x];
            (optimizer as ILookAhead)?.LookAhead(point);
            optimizer.Step(x, path.Gradient(point));
            return x;
        });
    }

    [Theory, MemberData(nameof(Paths))]
    public void In_float_the_path_is_libtorchs(int index)
    {
        GoldenPath path = GoldenPath.All().ElementAt(index);
        Optimizer optimizer = OptimizersUnderTest.For(path)!;
        float[] x = [.. path.Start.Select(number => (float)number)];
        Walk(path, 1e-5, step =>
        {
            optimizer.LearningRate = path.RateAt(step);
            float[] point = [.. x];
            (optimizer as ILookAhead)?.LookAhead(point);
            double[] gradient = path.Gradient([.. point.Select(number => (double)number)]);
            optimizer.Step(x, [.. gradient.Select(number => (float)number)]);
            return [.. x.Select(number => (double)number)];
        });
    }

    private static void Walk(GoldenPath path, double precision, Func<int, double[]> step)
    {
        int done = 0;
        double[] reached = path.Start;
        foreach ((int steps, double[] expected) in path.Waypoints)
        {
            while (done < steps)
                reached = step(++done);
            for (int i = 0; i < expected.Length; i++)
            {
                double tolerance = precision * Math.Max(1, path.Sensitivity) * Math.Max(1, Math.Abs(expected[i]));
                Assert.True(Math.Abs(reached[i] - expected[i]) <= tolerance, $"{path.Label}: after {steps} steps x[{i}] is {reached[i]:R}, expected {expected[i]:R}");
            }
        }
    }
}
