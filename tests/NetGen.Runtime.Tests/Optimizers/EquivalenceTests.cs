using NetGen.Tests.Training;

namespace NetGen.Tests.Optimizers;

/// <summary>Rules that are the same path in other words, and a mistake that is not.</summary>
public sealed class EquivalenceTests
{
    private const int Steps = 1000;

    public static TheoryData<string> Problems => ["ravine", "rosenbrock"];

    [Theory, MemberData(nameof(Problems))]
    public void Averaging_and_classical_momentum_coincide_at_the_scaled_rate(string problem)
    {
        GoldenPath path = GoldenPath.All().First(path => path.Label == $"momentum on {problem}");
        AveragedMomentum averaging = new(path["lr"] / (1 - path["momentum"]), path["momentum"]);
        Momentum classical = new(path["lr"], path["momentum"]);
        double[] averaged = [.. path.Start], plain = [.. path.Start];
        float[] averagedSingle = Narrow(path.Start), plainSingle = Narrow(path.Start);
        for (int step = 0; step < Steps; step++)
        {
            averaging.Step(averaged, path.Gradient(averaged));
            classical.Step(plain, path.Gradient(plain));
            averaging.Step(averagedSingle, Narrow(path.Gradient(Widen(averagedSingle))));
            classical.Step(plainSingle, Narrow(path.Gradient(Widen(plainSingle))));
            AssertClose(plain, averaged, 1e-12);
            AssertClose(Widen(plainSingle), Widen(averagedSingle), 5e-6);
        }

        AssertClose(Widen(plainSingle), Widen(averagedSingle), 1e-6);
    }

    [Theory, MemberData(nameof(Problems))]
    public void Look_ahead_and_stored_Nesterov_coincide_after_the_change_of_variable(string problem)
    {
        GoldenPath path = GoldenPath.All().First(path => path.Label == $"nesterov on {problem}");
        LookAheadNesterov ahead = new(path["lr"], path["momentum"]) { WeightDecay = 0.01 };
        Nesterov stored = new(path["lr"], path["momentum"]) { WeightDecay = 0.01 };
        double[] home = [.. path.Start], point = [.. path.Start];
        for (int step = 0; step < Steps; step++)
        {
            stored.Step(point, path.Gradient(point));
            ahead.Step(home, path.Gradient(Ahead(ahead, home)));
            AssertClose(point, Ahead(ahead, home), 1e-11);
        }
    }

    [Fact]
    public void The_trainer_takes_the_gradient_penalties_included_where_look_ahead_Nesterov_wants_it()
    {
        LinearModel Model()
        {
            LinearModel model = new(3, 2, l1: 0.01, l2: 0.1);
            model.Reset(3);
            return model;
        }

        LookAheadNesterov optimizer = new(0.01) { WeightDecay = 0.01 };
        Trainer ahead = new(Model(), LinearProblem.Data(20), optimizer) { BatchSize = 6 };
        Trainer stored = new(Model(), LinearProblem.Data(20), new Nesterov(0.01) { WeightDecay = 0.01 }) { BatchSize = 6 };
        for (int step = 0; step < 200; step++)
        {
            Assert.Equal(stored.Step().Loss, ahead.Step().Loss, 1e-5);
            float[] point = ahead.Network.Parameters.ToArray();
            optimizer.LookAhead(point);
            AssertClose(Widen(stored.Network.Parameters), Widen(point), 1e-5);
        }
    }

    [Fact]
    public void Readers_see_the_last_whole_step_while_the_gradient_is_taken_elsewhere()
    {
        ReadingModel model = new();
        Trainer trainer = new(model, LinearProblem.Data(20), new LookAheadNesterov(0.1));
        model.Reset(1);
        LinearModel seen = new ReadingModel();
        trainer.Step();
        model.WhileDifferentiating = () => trainer.CopyTo(seen);
        for (int step = 0; step < 3; step++)
        {
            float[] before = model.Parameters.ToArray();
            trainer.Step();
            Assert.Equal(before, seen.Parameters.ToArray());
            Assert.NotEqual(before, model.SeenByGradient);
            Assert.NotEqual(before, model.Parameters.ToArray());
        }
    }

    [Fact]
    public void A_batch_that_does_not_fit_leaves_look_ahead_parameters_where_they_were()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), new LookAheadNesterov(0.1));
        trainer.Step();
        byte[] before = trainer.Save();
        Assert.Throws<ArgumentException>(() => trainer.Step(new float[4], new float[4]));
        Assert.Equal(before, trainer.Save());
    }

    /// <summary>Much copied teaching code multiplies by 1 − βᵗ; the golden paths must tell the difference at every waypoint.</summary>
    [Fact]
    public void Adam_with_the_correction_multiplied_is_not_on_the_golden_path()
    {
        GoldenPath path = GoldenPath.All().First(path => path.Label == "adam on ravine");
        double[] right = Adam((moment, rest) => moment / rest), wrong = Adam((moment, rest) => moment * rest);
        Assert.Equal(1, path.Waypoints[0].Step);
        double[] golden = path.Waypoints[0].Parameters;
        for (int i = 0; i < golden.Length; i++)
        {
            Assert.Equal(golden[i], right[i], 1e-12);
            Assert.True(Math.Abs(golden[i] - wrong[i]) > 1e-5, $"The mistake would pass at x[{i}].");
        }

        double[] Adam(Func<double, double, double> correct)
        {
            double[] gradient = path.Gradient(path.Start);
            return [.. path.Start.Zip(gradient, (x, g) =>
                x - path["lr"] * correct((1 - path["beta1"]) * g, 1 - path["beta1"]) / (Math.Sqrt(correct((1 - path["beta2"]) * g * g, 1 - path["beta2"])) + path["eps"]))];
        }
    }

    private static double[] Ahead(LookAheadNesterov optimizer, double[] home)
    {
        double[] point = [.. home];
        optimizer.LookAhead(point);
        return point;
    }

    private static void AssertClose(double[] expected, double[] actual, double precision)
    {
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], precision);
    }

    private static float[] Narrow(double[] numbers) => [.. numbers.Select(number => (float)number)];

    private static double[] Widen(ReadOnlySpan<float> numbers)
    {
        var wide = new double[numbers.Length];
        for (int i = 0; i < wide.Length; i++)
            wide[i] = numbers[i];
        return wide;
    }

    /// <summary>Calls back in the middle of its gradient.</summary>
    private sealed class ReadingModel() : LinearModel(3, 2)
    {
        public Action? WhileDifferentiating { get; set; }

        public float[] SeenByGradient { get; private set; } = [];

        public override float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient)
        {
            WhileDifferentiating?.Invoke();
            SeenByGradient = Parameters.ToArray();
            return base.LossAndGradient(inputs, targets, gradient);
        }
    }
}
