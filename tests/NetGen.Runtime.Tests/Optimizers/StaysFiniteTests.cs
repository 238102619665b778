namespace NetGen.Tests.Optimizers;

/// <summary>A step that is proved harmless before it is done needs no copy to go back to.</summary>
public sealed class StaysFiniteTests
{
    private const int Parameters = 67;
    private const int Trials = 400;

    public static TheoryData<string> Variants => [.. OptimizersUnderTest.Variants.Keys];

    [Theory, MemberData(nameof(Variants))]
    public void What_is_proved_holds_for_numbers_of_any_size(string variant)
    {
        var random = new System.Random(7);
        int refused = 0;
        for (int trial = 0; trial < Trials; trial++)
        {
            Optimizer optimizer = OptimizersUnderTest.Variants[variant]();
            optimizer.LearningRate = Math.Pow(10, random.NextDouble() * 40 - 20);
            float[] parameters = Numbers(random, 30);
            for (int step = 0; step < 3 && parameters.All(float.IsFinite); step++)
            {
                float[] gradient = Numbers(random, 30);
                bool isProved = optimizer.StaysFinite(optimizer.Bounds(parameters, gradient, start: 0));
                optimizer.Step(parameters, gradient);
                bool isFinite = parameters.All(float.IsFinite) && optimizer.State.Vectors.All(vector => vector.All(float.IsFinite));
                Assert.True(isFinite || !isProved, $"seed 7, trial {trial}, step {step}: {optimizer.Name} at {optimizer.LearningRate} was proved to stay finite");
                refused += isProved ? 0 : 1;
            }
        }

        Assert.InRange(refused, 1, 3 * Trials);
    }

    [Theory, MemberData(nameof(Variants))]
    public void An_ordinary_step_is_proved(string variant)
    {
        // A mean of squares less the square of a mean has, for all that the proof knows, no root; and a largest size may be 0.
        if (variant.Contains("centered") || variant == "Adamax")
            return;
        var random = new System.Random(8);
        Optimizer optimizer = OptimizersUnderTest.Variants[variant]();
        float[] parameters = Numbers(random, 0);
        for (int step = 0; step < 10; step++)
        {
            float[] gradient = Numbers(random, 0);
            Assert.True(optimizer.StaysFinite(optimizer.Bounds(parameters, gradient, start: 0)), $"step {step}");
            optimizer.Step(parameters, gradient);
        }
    }

    [Fact]
    public void An_interval_holds_its_numbers_and_nothing_is_said_of_broken_ones()
    {
        float[] numbers = Numbers(new System.Random(9), 2);
        Assert.Equal(new Interval(-numbers.Max(Math.Abs), numbers.Max(Math.Abs)), Interval.Of(numbers));
        float[] sizes = [.. numbers.Select(Math.Abs)];
        Assert.Equal(new Interval(sizes.Min(), sizes.Max()), Interval.Of(sizes));
        foreach (float broken in (float[])[float.NaN, float.PositiveInfinity, float.NegativeInfinity])
        {
            foreach (int place in (int[])[0, 30, Parameters - 1])
                Assert.False(Interval.Of([.. numbers.Select((number, i) => i == place ? broken : number)]).IsFinite);
        }
    }

    /// <summary>Numbers of either sign, from 10 to the minus <paramref name="digits"/> to 10 to the plus.</summary>
    private static float[] Numbers(System.Random random, double digits)
    {
        double scale = Math.Pow(10, (2 * random.NextDouble() - 1) * digits);
        return [.. Enumerable.Range(0, Parameters).Select(_ => (float)(scale * (2 * random.NextDouble() - 1)))];
    }
}
