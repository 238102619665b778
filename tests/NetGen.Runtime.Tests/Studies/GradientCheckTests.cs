using Users;

namespace NetGen.Tests.Studies;

/// <summary>A network's gradient found in three ways.</summary>
public sealed class GradientCheckTests
{
    private static readonly Dataset Samples = Datasets.Spiral(20, 0.1f, 1);

    [Fact]
    public void All_three_gradients_of_a_declared_network_agree_parameter_by_parameter()
    {
        Spiral network = new(seed: 3);
        float[] before = network.Parameters.ToArray();
        GradientCheck check = GradientCheck.Run(network, Samples.Features, Samples.Targets);
        Assert.Equal(Spiral.ParameterCount, check.Parameters.Count);
        Assert.Equal(Enumerable.Range(0, Spiral.ParameterCount), check.Parameters.Select(row => row.Parameter));
        Assert.Equal("dense 0", check.Parameters[0].Layer);
        Assert.Equal("dense 2", check.Parameters[^1].Layer);
        Assert.InRange(check.NumericError, 0, 1e-8);
        Assert.InRange(check.BackPropagatedError, 0, 1e-5);
        Assert.Equal(before, network.Parameters.ToArray());
    }

    [Fact]
    public void The_error_falls_as_the_square_of_the_step_until_rounding_takes_over()
    {
        Spiral network = new(seed: 3);
        IReadOnlyList<double> errors = GradientCheck.ErrorAgainstStep(network, Samples.Features, Samples.Targets, 1e-1, 1e-2, 1e-3, 6e-6, 1e-11);
        Assert.InRange(errors[0] / errors[1], 50, 200);
        Assert.InRange(errors[1] / errors[2], 80, 120);
        Assert.True(errors[3] < errors[2] && errors[3] < errors[4], string.Join(", ", errors));
    }

    [Fact]
    public void A_wrong_backward_pass_is_caught()
    {
        GradientCheck check = GradientCheck.Run(new WrongModel(), [1, 2, 3], [1]);
        Assert.True(check.BackPropagatedError > 0.5);
        Assert.True(check.NumericError < 1e-8);
    }

    [Fact]
    public void A_step_that_is_not_positive_is_refused() =>
        Assert.Contains("step must be a finite number above 0", Assert.Throws<ArgumentOutOfRangeException>(() => GradientCheck.Run(new Spiral(), [1, 2], [1], 0)).Message);

    private sealed class WrongModel() : Training.LinearModel(3, 1)
    {
        public override float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient)
        {
            float loss = base.LossAndGradient(inputs, targets, gradient);
            gradient[2] = -gradient[2];
            return loss;
        }
    }
}
