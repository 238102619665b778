using NetGen.Tests.Training;
using Users;

namespace NetGen.Tests.Studies;

/// <summary>2 / L, and that it is where descent breaks.</summary>
public sealed class LearningRateStabilityTests
{
    [Fact]
    public void In_a_ravine_it_is_two_over_the_steepest_curvature()
    {
        DifferentiableFunction ravine = DifferentiableFunction.Ravine(1, 4, 100);
        LearningRateStability stability = LearningRateStability.Of(ravine.Gradient!, [3, 2, 1]);
        Assert.True(stability.HasConverged);
        Assert.Equal(100, stability.LargestCurvature, 1e-3);
        Assert.Equal(0.02, stability.LargestStableRate, 1e-6);
    }

    [Fact]
    public void Plain_descent_arrives_below_it_and_diverges_above()
    {
        DifferentiableFunction ravine = DifferentiableFunction.Ravine(1, 4, 100);
        double limit = LearningRateStability.Of(ravine.Gradient!, [3, 2, 1]).LargestStableRate;
        FunctionMinimizer below = new(ravine, new SGD(0.99 * limit), 3, 2, 1), above = new(ravine, new SGD(1.01 * limit), 3, 2, 1);
        below.Walk(2000);
        above.Walk(2000);
        Assert.True(below.Value < 1e-10);
        Assert.True(above.Value > 1e10);
    }

    [Fact]
    public void Curvature_that_bends_down_more_strongly_does_not_hide_the_largest_upwards()
    {
        LearningRateStability saddle = LearningRateStability.Of((x, gradient) => (gradient[0], gradient[1]) = (-50 * x[0], 2 * x[1]), [1, 1]);
        Assert.Equal(2, saddle.LargestCurvature, 1e-3);
        LearningRateStability hill = LearningRateStability.Of((x, gradient) => gradient[0] = -x[0], [1]);
        Assert.Equal(double.PositiveInfinity, hill.LargestStableRate);
    }

    [Fact]
    public void For_the_linear_model_it_is_known_in_closed_form()
    {
        // The loss (w x + b − t)² averaged over x = 1 and x = 3 has the Hessian 2 · [[5, 2], [2, 1]].
        double largest = 2 * (3 + Math.Sqrt(8));
        LearningRateStability stability = LearningRateStability.Of(new LinearModel(1, 1), [1, 3], [0, 1]);
        Assert.Equal(largest, stability.LargestCurvature, 1e-4);
    }

    [Fact]
    public void A_declared_network_is_left_alone_and_has_a_finite_limit()
    {
        Spiral network = new(seed: 1);
        float[] before = network.Parameters.ToArray();
        Dataset data = Datasets.Spiral(50, 0, 1);
        Assert.InRange(LearningRateStability.Of(network, data.Features, data.Targets).LargestStableRate, 0.01, 100);
        Assert.Equal(before, network.Parameters.ToArray());
    }
}
