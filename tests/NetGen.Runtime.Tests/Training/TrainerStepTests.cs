using NetGen.Tests.Optimizers;

namespace NetGen.Tests.Training;

/// <summary>Steps: batches, orders, penalties, the caller's own batches.</summary>
public sealed class TrainerStepTests
{
    [Fact]
    public void The_last_batch_of_an_epoch_is_what_is_left_and_its_mean_is_over_itself()
    {
        RecordingSource source = new(new([1, 2, 3, 4, 5], [2, 4, 6, 8, 11], 1, 1));
        LinearModel network = new(1, 1);
        Trainer trainer = new(network, source, new SGD(0.01)) { BatchSize = 2, Seed = 3 };
        double weight = 0, bias = 0;
        foreach (int size in new[] { 2, 2, 1 })
        {
            source.Asked.Clear();
            TrainingStep step = trainer.Step();
            Assert.Equal(size, source.Asked.Count);
            (double loss, weight, bias) = ByHand(source, weight, bias, 0.01);
            Assert.Equal(loss, step.Loss, 1e-5);
            Assert.Equal(weight, network.Parameters[0], 1e-6);
            Assert.Equal(bias, network.Parameters[1], 1e-6);
        }

        Assert.Equal((1, 3L), (trainer.Epoch, trainer.StepCount));
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(3, 4)]
    [InlineData(10, 1)]
    [InlineData(1000, 1)]
    public void An_epoch_takes_every_sample_once_whatever_the_batch_size(int batchSize, int steps)
    {
        RecordingSource source = new(LinearProblem.Data(10));
        Trainer trainer = new(LinearProblem.Model(), source, new SGD(0.01)) { BatchSize = batchSize };
        for (int i = 0; i < steps; i++)
            trainer.Step();
        Assert.Equal(1, trainer.Epoch);
        Assert.Equal(Enumerable.Range(0, 10), source.Asked.Order());
    }

    [Fact]
    public void Each_epoch_has_an_order_of_its_own_that_the_seed_decides()
    {
        int[] first = Orders(seed: 1), again = Orders(seed: 1), other = Orders(seed: 2);
        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.NotEqual(first[..50], first[50..]);
    }

    [Fact]
    public void A_batch_size_changed_within_an_epoch_loses_no_sample()
    {
        RecordingSource source = new(LinearProblem.Data(20));
        Trainer trainer = new(LinearProblem.Model(), source, new SGD(0.01)) { BatchSize = 3 };
        trainer.Step();
        trainer.BatchSize = 8;
        while (trainer.Epoch == 0)
            trainer.Step();
        Assert.Equal(Enumerable.Range(0, 20), source.Asked.Order());
    }

    [Fact]
    public void The_callers_own_batch_is_trained_on_and_is_no_part_of_an_epoch()
    {
        LinearModel network = new(1, 1);
        Trainer trainer = new(network, new Dataset([1], [1], 1, 1), new SGD(0.1));
        TrainingStep step = trainer.Step([2, 4], [1, 3]);
        Assert.Equal(new TrainingStep(5, 1, 0), step);
        Assert.Equal(0.1f * (2 + 12), network.Parameters[0], 1e-6);
        Assert.Equal(0.1f * (1 + 3), network.Parameters[1], 1e-6);
    }

    [Fact]
    public void Penalties_pull_weights_but_not_biases_and_leave_the_reported_loss_alone()
    {
        LinearModel network = new(3, 1, l1: 0.5, l2: 0.25);
        new float[] { 2, -4, 0, 8 }.CopyTo(network.Parameters);
        Trainer trainer = new(network, new Dataset([0, 0, 0], [8], 3, 1), new SGD(1));
        Assert.Equal(0, trainer.Step().Loss);
        Assert.Equal([2 - 0.5f - 0.5f, -4 + 0.5f + 1, 0, 8], network.Parameters.ToArray());
    }

    [Theory, MemberData(nameof(Variants))]
    public void No_step_allocates_not_even_where_epochs_change(string variant)
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(10), OptimizersUnderTest.Variants[variant]()) { BatchSize = 3 };
        Assert.Equal(0, Allocations.In(() => trainer.Step()));
        Assert.True(trainer.Epoch > 200);
        float[] inputs = new float[6], targets = new float[4];
        Assert.Equal(0, Allocations.In(() => trainer.Step(inputs, targets)));
    }

    [Fact]
    public void Samples_that_do_not_fit_the_network_are_refused_with_both_sizes()
    {
        ArgumentException wrong = Assert.Throws<ArgumentException>(() => new Trainer(new LinearModel(4, 1), LinearProblem.Data(5), new SGD(0.1)));
        Assert.Contains("takes 4 inputs and 1 targets, but the samples have 3 features and 2 targets", wrong.Message);
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(5), new SGD(0.1));
        Assert.Throws<ArgumentException>(() => trainer.Test = LinearProblem.Data(5, inputs: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => trainer.BatchSize = 0);
        Assert.Throws<ArgumentException>(() => trainer.Step(new float[3], new float[3]));
        Assert.Equal(0, trainer.StepCount);
    }

    public static TheoryData<string> Variants => [.. OptimizersUnderTest.Variants.Keys];

    [Fact]
    public void After_a_reset_the_training_has_the_same_bits_as_a_new_one_with_that_seed()
    {
        Trainer used = new(LinearProblem.Model(1), LinearProblem.Data(50), new Adam(0.01)) { BatchSize = 8, Seed = 1 };
        Trainer fresh = new(LinearProblem.Model(9), LinearProblem.Data(50), new Adam(0.01)) { BatchSize = 8, Seed = 9 };
        used.RunEpochs(3, TestContext.Current.CancellationToken);
        used.Step();
        used.Reset(9);
        Assert.Equal((0, 0L, 9UL), (used.Epoch, used.StepCount, used.Seed));
        for (int i = 0; i < 20; i++)
            Assert.Equal(fresh.Step(), used.Step());
        Assert.Equal(fresh.Network.Parameters, used.Network.Parameters);
    }

    private static int[] Orders(ulong seed)
    {
        RecordingSource source = new(LinearProblem.Data(50));
        Trainer trainer = new(LinearProblem.Model(), source, new SGD(0.01)) { Seed = seed };
        while (trainer.Epoch < 2)
            trainer.Step();
        return [.. source.Asked];
    }

    private static (double Loss, double Weight, double Bias) ByHand(RecordingSource source, double weight, double bias, double rate)
    {
        double loss = 0, weightSlope = 0, biasSlope = 0;
        int[] rows = [.. source.Asked];
        foreach (int row in rows)
        {
            double x = source.Feature(row)[0];
            double error = weight * x + bias - source.Target(row)[0];
            loss += error * error / rows.Length;
            weightSlope += 2 * error * x / rows.Length;
            biasSlope += 2 * error / rows.Length;
        }

        return (loss, weight - rate * weightSlope, bias - rate * biasSlope);
    }
}
