using NetGen.Tests.Optimizers;

namespace NetGen.Tests.Studies;

/// <summary>The article's functions under the article's rules.</summary>
public sealed class FunctionMinimizerTests
{
    [Theory]
    [InlineData(2, 4)]
    [InlineData(-2, -4)]
    public void On_the_square_the_first_step_goes_against_the_derivative(double start, double derivative)
    {
        FunctionMinimizer minimizer = new(DifferentiableFunction.Square, new SGD(0.1), start);
        Assert.True(minimizer.Step());
        Assert.Equal(start - 0.1 * derivative, minimizer.Point[0], 1e-15);
        minimizer.Walk(200);
        Assert.Equal(0, minimizer.Value, 1e-30);
    }

    [Fact]
    public void Too_large_a_rate_overshoots_and_diverges_and_the_walk_ends_on_a_finite_point()
    {
        FunctionMinimizer minimizer = new(DifferentiableFunction.Square, new SGD(1.1), 2);
        IReadOnlyList<double[]> path = minimizer.Walk(100_000);
        Assert.True(path[1][0] < 0 && Math.Abs(path[2][0]) > Math.Abs(path[1][0]));
        Assert.True(path.Count < 100_000);
        Assert.All(path, point => Assert.True(double.IsFinite(point[0])));
        Assert.False(minimizer.Step());
        Assert.Equal(path.Count - 1, minimizer.StepCount);
    }

    [Fact]
    public void In_a_ravine_momentum_arrives_where_plain_descent_still_zig_zags()
    {
        const double Flat = 1, Steep = 100;
        double condition = Steep / Flat;
        double rate = Math.Pow(2 / (Math.Sqrt(Steep) + Math.Sqrt(Flat)), 2);
        double momentum = Math.Pow((Math.Sqrt(condition) - 1) / (Math.Sqrt(condition) + 1), 2);
        FunctionMinimizer plain = new(DifferentiableFunction.Ravine(Flat, Steep), new SGD(1.98 / Steep), 10, 1);
        FunctionMinimizer rolling = new(DifferentiableFunction.Ravine(Flat, Steep), new Momentum(rate, momentum), 10, 1);
        IReadOnlyList<double[]> path = plain.Walk(100);
        rolling.Walk(100);
        Assert.True(path[1][1] < 0 && path[2][1] > 0 && path[3][1] < 0);
        Assert.True(rolling.Value < 1e-6 * plain.Value, $"{rolling.Value} against {plain.Value}");
    }

    [Theory]
    [InlineData("Adam", 0.02, 5000)]
    [InlineData("Nesterov", 1e-3, 5000)]
    [InlineData("LookAheadNesterov", 1e-3, 5000)]
    [InlineData("NAdam", 0.02, 5000)]
    public void Rosenbrocks_valley_is_walked_to_its_end(string rule, double rate, int steps)
    {
        Optimizer optimizer = rule switch
        {
            "Adam" => new Adam(rate),
            "Nesterov" => new Nesterov(rate),
            "LookAheadNesterov" => new LookAheadNesterov(rate),
            _ => new NAdam(rate),
        };
        FunctionMinimizer minimizer = new(DifferentiableFunction.Rosenbrock(), optimizer, -1.2, 1);
        minimizer.Walk(steps);
        Assert.Equal(1, minimizer.Point[0], 1e-2);
        Assert.Equal(1, minimizer.Point[1], 1e-2);
    }

    [Fact]
    public void Without_a_gradient_it_is_tried()
    {
        DifferentiableFunction tried = DifferentiableFunction.Rosenbrock(4) with { Gradient = null };
        FunctionMinimizer known = new(DifferentiableFunction.Rosenbrock(4), new Adam(0.01), -0.5, 0.4, -0.3, 0.6);
        FunctionMinimizer numeric = new(tried, new Adam(0.01), -0.5, 0.4, -0.3, 0.6);
        known.Walk(200);
        numeric.Walk(200);
        for (int i = 0; i < 4; i++)
            Assert.Equal(known.Point[i], numeric.Point[i], 1e-5);
    }

    [Theory, MemberData(nameof(Variants))]
    public void Every_optimizer_walks_down_the_square_and_allocates_nothing(string variant)
    {
        FunctionMinimizer minimizer = new(DifferentiableFunction.Square, OptimizersUnderTest.Variants[variant](), 2);
        minimizer.Walk(500);
        Assert.True(minimizer.Value < 3.9, $"{variant}: {minimizer.Value}");
        Assert.Equal(0, Allocations.In(() => minimizer.Step()));
    }

    [Fact]
    public void A_schedule_sets_the_rates_of_the_walk()
    {
        FunctionMinimizer minimizer = new(DifferentiableFunction.Square, new SGD(1), 2) { Schedule = new StepDecay(0.25, 1, 0.5) };
        minimizer.Walk(2);
        Assert.Equal(2 * (1 - 0.5) * (1 - 0.25), minimizer.Point[0], 1e-15);
    }

    [Fact]
    public void A_start_of_another_size_is_refused_with_both() => Assert.Contains(
        "2 coordinates, but the function has 1", Assert.Throws<ArgumentException>(() => new FunctionMinimizer(DifferentiableFunction.Square, new SGD(1), 1, 2)).Message);

    public static TheoryData<string> Variants => [.. OptimizersUnderTest.Variants.Keys];
}
