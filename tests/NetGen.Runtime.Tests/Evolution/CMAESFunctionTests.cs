namespace NetGen.Tests.Evolution;

/// <summary>CMA-ES on the classic functions, against the number of evaluations that Hansen's own implementations need.</summary>
public sealed class CMAESFunctionTests
{
    [Theory, InlineData(5, 1000), InlineData(10, 1800), InlineData(20, 3200)]
    public void The_sphere_falls_below_1e_8_in_a_number_of_evaluations_that_grows_with_its_dimensions(int dimensions, long most) =>
        EverySeedReaches(Sphere, Filled(dimensions, 1), 0.5, most);

    [Theory, InlineData(5, 3000), InlineData(10, 8000)]
    public void Rosenbrock_s_valley_is_walked_through_to_1e_8(int dimensions, long most) =>
        EverySeedReaches(Rosenbrock, Filled(dimensions, 0), 0.3, most);

    [Fact]
    public void An_ellipsoid_a_million_times_as_steep_one_way_as_another_takes_a_few_times_the_sphere_s_evaluations() =>
        EverySeedReaches(Ellipsoid, Filled(8, 1), 0.5, 6000);

    [Fact]
    public void Rastrigin_s_global_minimum_among_ten_to_the_five_is_found_mostly_by_a_large_population()
    {
        int found = Enumerable.Range(1, 10).Count(seed =>
            CMAES.Minimize(Rastrigin, Filled(5, 3), 2, target: 1e-8, maximumEvaluations: 100_000, population: 200, seed: (ulong)seed).Value <= 1e-8);
        Assert.True(found >= 7, $"{found} of 10 seeds found it");
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_and_another_seed_others()
    {
        CMAESMinimum first = CMAES.Minimize(Rosenbrock, [0, 0, 0], 0.3, 1e-8, seed: 4);
        Assert.Equal(first.Point, CMAES.Minimize(Rosenbrock, [0, 0, 0], 0.3, 1e-8, seed: 4).Point);
        Assert.NotEqual(first.Point, CMAES.Minimize(Rosenbrock, [0, 0, 0], 0.3, 1e-8, seed: 5).Point);
    }

    [Fact]
    public void A_search_ends_when_its_evaluations_are_spent_or_nothing_more_is_to_be_gained()
    {
        CMAESMinimum spent = CMAES.Minimize(Rosenbrock, [0, 0], 0.3, maximumEvaluations: 100, population: 8);
        Assert.Equal(96, spent.Evaluations);
        CMAESMinimum shrunk = CMAES.Minimize(x => x[0] * x[0], [1], 1, maximumEvaluations: 1_000_000);
        Assert.InRange(shrunk.Evaluations, 100, 10_000);
        Assert.InRange(shrunk.Value, 0, 1e-20);
    }

    [Fact]
    public void Where_the_function_is_not_a_number_it_is_not_searched()
    {
        CMAESMinimum minimum = CMAES.Minimize(x => x[0] < 1 ? double.NaN : Sphere(x), [2, 2], 0.5, 1 + 1e-9, seed: 2);
        Assert.InRange(minimum.Value, 1, 1 + 1e-9);
    }

    [Fact]
    public void Wrong_settings_are_refused_with_their_range()
    {
        Assert.Throws<ArgumentException>(() => CMAES.Minimize(_ => 0, [], 1));
        Assert.Contains("NaN", Assert.Throws<ArgumentException>(() => CMAES.Minimize(_ => 0, [double.NaN], 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CMAES.Minimize(_ => 0, [1], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CMAES.Minimize(_ => 0, [1], 1, population: 3));
    }

    private static void EverySeedReaches(Func<ReadOnlySpan<double>, double> function, double[] start, double deviation, long most)
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            CMAESMinimum minimum = CMAES.Minimize(function, start, deviation, target: 1e-8, maximumEvaluations: 10 * most, seed: seed);
            Assert.True(minimum.Value <= 1e-8 && minimum.Evaluations <= most, FormattableString.Invariant($"seed {seed}: {minimum.Value:g3} after {minimum.Evaluations}"));
        }
    }

    private static double[] Filled(int dimensions, double value) => [.. Enumerable.Repeat(value, dimensions)];

    private static double Sphere(ReadOnlySpan<double> x)
    {
        double sum = 0;
        foreach (double number in x)
            sum += number * number;
        return sum;
    }

    private static double Rosenbrock(ReadOnlySpan<double> x)
    {
        double sum = 0;
        for (int i = 0; i < x.Length - 1; i++)
            sum += 100 * (x[i + 1] - x[i] * x[i]) * (x[i + 1] - x[i] * x[i]) + (1 - x[i]) * (1 - x[i]);
        return sum;
    }

    private static double Ellipsoid(ReadOnlySpan<double> x)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
            sum += Math.Pow(1e6, i / (x.Length - 1.0)) * x[i] * x[i];
        return sum;
    }

    private static double Rastrigin(ReadOnlySpan<double> x)
    {
        double sum = 0;
        foreach (double number in x)
            sum += 10 + number * number - 10 * Math.Cos(2 * Math.PI * number);
        return sum;
    }
}
