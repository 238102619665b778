namespace NetGen.Tests;

/// <summary>Going back in a training, and on from there.</summary>
public sealed class TimelineTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(57)]
    [InlineData(143)]
    [InlineData(150)]
    public void Every_epoch_comes_again_with_the_same_bits(int epoch)
    {
        (Trainer trainer, Timeline timeline, _) = Trained(150);
        timeline.GoTo(epoch, Cancellation);
        Trainer fresh = Shown.Endless();
        fresh.RunEpochs(epoch, Cancellation);
        Assert.Equal((fresh.Epoch, fresh.StepCount), (trainer.Epoch, trainer.StepCount));
        Assert.Equal(fresh.Network.Parameters.ToArray(), trainer.Network.Parameters.ToArray());

        timeline.GoTo(150, Cancellation);
        fresh.RunEpochs(150 - epoch, Cancellation);
        Assert.Equal(fresh.Network.Parameters.ToArray(), trainer.Network.Parameters.ToArray());
    }

    [Fact]
    public void A_change_on_the_way_is_done_again_too()
    {
        (Trainer trainer, Timeline timeline, TrainingHistory history) = Trained(40);
        timeline.Change(() => trainer.LearningRate = 0.03);
        Go(trainer, timeline, 40);
        float[] end = trainer.Network.Parameters.ToArray();
        timeline.GoTo(20, Cancellation);
        Assert.Equal(0.01, trainer.LearningRate);
        timeline.GoTo(80, Cancellation);
        Assert.Equal(0.03, trainer.LearningRate);
        Assert.Equal(end, trainer.Network.Parameters.ToArray());
    }

    [Fact]
    public void Who_goes_on_from_the_past_unchanged_meets_what_was_there()
    {
        (Trainer trainer, Timeline timeline, TrainingHistory history) = Trained(40);
        timeline.GoTo(10, Cancellation);
        timeline.Resume();
        Go(trainer, timeline, 40);
        Assert.Null(timeline.Other);
        Assert.Equal(Enumerable.Range(1, 50), history.Epochs().Select(epoch => epoch.Epoch));
    }

    [Fact]
    public void A_change_in_the_past_makes_a_branch_and_both_can_be_gone_on_with()
    {
        (Trainer trainer, Timeline timeline, TrainingHistory history) = Trained(40);
        float[] first = trainer.Network.Parameters.ToArray();
        timeline.GoTo(10, Cancellation);
        timeline.Watch(false);
        timeline.Change(() => trainer.LearningRate = 0.1);
        Assert.Equal(40, timeline.Other!.End);
        Assert.Equal(40, timeline.Other.History.Latest!.Epoch);
        Assert.Equal(10, history.Latest!.Epoch);

        Go(trainer, timeline, 20);
        float[] second = trainer.Network.Parameters.ToArray();
        timeline.Swap();
        Assert.Equal((40, 40, 0.01), (timeline.End, trainer.Epoch, trainer.LearningRate));
        Assert.Equal(first, trainer.Network.Parameters.ToArray());
        timeline.Swap();
        Assert.Equal((30, 30, 0.1), (timeline.End, trainer.Epoch, trainer.LearningRate));
        Assert.Equal(second, trainer.Network.Parameters.ToArray());
    }

    [Fact]
    public void Going_on_past_a_change_without_it_is_another_way()
    {
        (Trainer trainer, Timeline timeline, TrainingHistory history) = Trained(20);
        timeline.Change(() => trainer.LearningRate = 0.03);
        Go(trainer, timeline, 20);
        timeline.GoTo(5, Cancellation);
        timeline.Resume();
        Assert.Equal((5, 40), (timeline.End, timeline.Other!.End));
    }

    [Fact]
    public void An_endless_training_keeps_few_frames_and_a_beginning()
    {
        (_, Timeline timeline, _) = Trained(1000);
        KeyFrame[] frames = timeline.Frames.All();
        Assert.InRange(frames.Length, 32, 64);
        Assert.Equal(0, frames[0].Step);
        Assert.Equal(frames.OrderBy(frame => frame.Step), frames);
    }

    [Fact]
    public void Back_to_where_all_was_well_skips_what_was_already_going_wrong()
    {
        (Trainer trainer, Timeline timeline, TrainingHistory history) = Trained(30);
        timeline.Change(() => trainer.LearningRate = 3);
        Go(trainer, timeline, 5);
        KeyFrame good = timeline.LastGood()!;
        Assert.InRange(good.Epoch, 10, 30);
        Assert.True(good.LearningRate <= 3);
    }

    private static (Trainer Trainer, Timeline Timeline, TrainingHistory History) Trained(int epochs)
    {
        Trainer trainer = Shown.Endless();
        var history = new TrainingHistory();
        var timeline = new Timeline(trainer, history);
        timeline.Begin();
        Go(trainer, timeline, epochs);
        return (trainer, timeline, history);
    }

    private static void Go(Trainer trainer, Timeline timeline, int epochs) =>
        trainer.RunEpochs(epochs, Cancellation, new Listener(timeline.Pass));

    private sealed class Listener(Action<TrainingProgress> listen) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => listen(value);
    }
}
