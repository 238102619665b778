namespace NetGen.Tests.Training;

/// <summary>Runs of epochs: what ends them and what they tell.</summary>
public sealed class RunTests
{
    [Fact]
    public void A_run_does_its_epochs_and_tells_of_each()
    {
        Reports reports = new();
        Trainer trainer = Trainer();
        trainer.Test = LinearProblem.Data(11);
        StopReason reason = trainer.RunEpochs(3, TestContext.Current.CancellationToken, reports);
        Assert.Equal(new StopReason(StopKind.Completed, "All 3 epochs are done."), reason);
        Assert.Equal([(1, 5L), (2, 10), (3, 15)], reports.All.Select(progress => (progress.Epoch, progress.Step)));
        Assert.All(reports.All, progress => Assert.Null(progress.Accuracy));
        Assert.Equal(trainer.Evaluate(trainer.Test).Loss, reports.All[^1].TestLoss);
    }

    [Fact]
    public void An_epochs_loss_is_the_mean_over_its_samples_not_over_its_steps()
    {
        Reports reports = new();
        Dataset data = new([0, 0, 0], [1, 1, 1], 1, 1);
        new Trainer(new LinearModel(1, 1), data, new SGD(0.25)) { BatchSize = 2 }.RunEpochs(1, TestContext.Current.CancellationToken, reports);
        Assert.Equal((1 + 1 + 0.25) / 3, reports.All[0].TrainLoss, 1e-7);
    }

    [Fact]
    public void Penalties_are_told_apart_from_the_loss_and_from_each_other()
    {
        LinearModel network = new(2, 1, l1: 0.5, l2: 0.25);
        new float[] { 2, -4, 9 }.CopyTo(network.Parameters);
        Reports reports = new();
        new Trainer(network, new Dataset([0, 0], [9], 2, 1), new SGD(0)).RunEpochs(1, TestContext.Current.CancellationToken, reports);
        Assert.Equal((0.0, 3.0, 2.5), (reports.All[0].TrainLoss, reports.All[0].L1Penalty, reports.All[0].L2Penalty));
    }

    [Fact]
    public async Task Cancelling_acts_between_steps_and_the_rest_gives_the_same_bits()
    {
        Trainer whole = Trainer();
        whole.RunEpochs(4, TestContext.Current.CancellationToken);

        using CancellationTokenSource cancellation = new();
        Trainer halted = Trainer();
        halted.StopRules.Add(new CancelAt(7, cancellation));
        StopReason reason = await halted.RunAsync(4, cancellation.Token);
        Assert.Equal(new StopReason(StopKind.Cancelled, "Cancelled after step 7, in epoch 2."), reason);
        halted.RunEpochs(3, TestContext.Current.CancellationToken);

        Assert.Equal(whole.Epoch, halted.Epoch);
        Assert.Equal(whole.Network.Parameters, halted.Network.Parameters);
    }

    [Fact]
    public void A_run_within_a_run_is_refused()
    {
        Trainer trainer = Trainer();
        Assert.Throws<InvalidOperationException>(() => trainer.RunEpochs(1, TestContext.Current.CancellationToken, new Nested(trainer)));
        Assert.Equal(StopKind.Completed, trainer.RunEpochs(1, TestContext.Current.CancellationToken).Kind);
    }

    [Fact]
    public void Samples_a_second_and_elapsed_time_go_by_the_clock()
    {
        ManualClock clock = new();
        Reports reports = new();
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), new SGD(0.01)) { BatchSize = 4, Clock = clock };
        trainer.StopRules.Add(new Ticking(clock, TimeSpan.FromSeconds(1)));
        trainer.RunEpochs(2, TestContext.Current.CancellationToken, reports);
        Assert.Equal([4.0, 4.0], reports.All.Select(progress => progress.SamplesPerSecond));
        Assert.Equal([5.0, 10.0], reports.All.Select(progress => progress.Elapsed.TotalSeconds));
    }

    private static Trainer Trainer() => new(LinearProblem.Model(), LinearProblem.Data(20), new Adam(0.01)) { BatchSize = 4, Seed = 1 };

    private sealed class Nested(Trainer trainer) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => trainer.RunEpochs(1);
    }

    private sealed class CancelAt(long step, CancellationTokenSource cancellation) : IStopRule
    {
        public string? AfterStep(TrainingStep done, TimeSpan elapsed)
        {
            if (done.Step == step)
                cancellation.Cancel();
            return null;
        }
    }

    private sealed class Ticking(ManualClock clock, TimeSpan time) : IStopRule
    {
        public string? AfterStep(TrainingStep step, TimeSpan elapsed)
        {
            clock.Advance(time);
            return null;
        }
    }
}
