using static NetGen.Tests.Branching;

namespace NetGen.Tests;

/// <summary>Two branches of a training that go on beside each other.</summary>
public sealed class BranchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(40)]
    public void Both_end_with_the_bits_that_each_has_when_it_is_trained_alone(int parting)
    {
        Trainer first = Shown.Endless();
        Timeline left = Begun(first);
        Go(first, left, 40);
        left.GoTo(parting, Cancellation);

        Trainer second = WithLion();
        var timeline = new Timeline(second, new());
        timeline.BranchFrom(left);
        Go(second, timeline, 60);
        Assert.Equal(parting + 60, timeline.Other!.Trainer.Epoch);
        Assert.Equal(parting + 60, timeline.Other.End);

        Trainer alone = Shown.Endless();
        alone.RunEpochs(parting, Cancellation);
        Trainer lion = WithLion();
        new Timeline(lion, new()).BranchFrom(Begun(alone));
        alone.RunEpochs(60, Cancellation);
        lion.RunEpochs(60, Cancellation);
        Assert.Equal(Bits(alone), Bits(timeline.Other.Trainer));
        Assert.Equal(Bits(lion), Bits(second));
    }

    [Fact]
    public void They_stand_at_the_same_step_all_the_time_and_their_epochs_are_what_they_report_alone()
    {
        Trainer trainer = Shown.Endless();
        Timeline timeline = Begun(trainer);
        Go(trainer, timeline, 20);
        timeline.GoTo(5, Cancellation);
        timeline.Change(() => trainer.LearningRate = 0.1);
        trainer.StopRules.Add(new EachStep(() => Assert.Equal(trainer.StepCount, timeline.Other!.Trainer.StepCount)));
        Go(trainer, timeline, 30);

        var history = new TrainingHistory();
        Shown.Endless().RunEpochs(35, Cancellation, history);
        Assert.Equal(history.Epochs().Select(Measured), timeline.Other!.History.Epochs().Select(Measured));

        static (int, double, double?, double?) Measured(TrainingProgress epoch) => (epoch.Epoch, epoch.TrainLoss, epoch.TestLoss, epoch.Accuracy);
    }

    [Fact]
    public void A_swap_leaves_both_where_they_stand_and_each_goes_its_own_way_on()
    {
        Trainer trainer = Shown.Endless();
        Timeline timeline = Begun(trainer);
        Go(trainer, timeline, 40);
        timeline.GoTo(10, Cancellation);
        timeline.Change(() => trainer.LearningRate = 0.1);
        Go(trainer, timeline, 5);
        timeline.Swap();
        Assert.Equal((15, 15, 40), (trainer.Epoch, timeline.Other!.Trainer.Epoch, timeline.End));
        Assert.Equal((0.01, 0.1), (trainer.LearningRate, timeline.Other.Trainer.LearningRate));
        Go(trainer, timeline, 35);

        Trainer unchanged = Shown.Endless();
        unchanged.RunEpochs(50, Cancellation);
        Assert.Equal(Bits(unchanged), Bits(trainer));
        Trainer faster = Shown.Endless();
        faster.RunEpochs(10, Cancellation);
        faster.LearningRate = 0.1;
        faster.RunEpochs(40, Cancellation);
        Assert.Equal(Bits(faster), Bits(timeline.Other.Trainer));
    }

    [Fact]
    public void A_change_that_was_made_on_the_way_that_was_left_is_made_again_beside()
    {
        Trainer trainer = Shown.Endless();
        Timeline timeline = Begun(trainer);
        Go(trainer, timeline, 20);
        timeline.Change(() => trainer.LearningRate = 0.03);
        Go(trainer, timeline, 20);
        float[] end = Bits(trainer);
        timeline.GoTo(10, Cancellation);
        timeline.Change(() => trainer.LearningRate = 0.1);
        Go(trainer, timeline, 30);
        Assert.Equal((40, 0.03), (timeline.Other!.Trainer.Epoch, timeline.Other.Trainer.LearningRate));
        Assert.Equal(end, Bits(timeline.Other.Trainer));
    }

    [Fact]
    public void Who_was_not_watched_for_a_while_catches_up_and_who_is_ahead_comes_back()
    {
        Trainer trainer = Shown.Endless();
        Timeline timeline = Begun(trainer);
        Go(trainer, timeline, 20);
        timeline.GoTo(5, Cancellation);
        timeline.Change(() => trainer.LearningRate = 0.1);
        timeline.Watch(false);
        Go(trainer, timeline, 30);
        Trainer other = timeline.Other!.Trainer;
        Assert.Equal(5, other.Epoch);
        timeline.Watch(true);
        timeline.Join(Cancellation);
        Assert.Equal((35, 35), (other.Epoch, timeline.Other.End));
        timeline.GoTo(8, Cancellation);
        timeline.Join(Cancellation);
        Trainer alone = Shown.Endless();
        alone.RunEpochs(8, Cancellation);
        Assert.Equal(Bits(alone), Bits(other));
    }

    [Fact]
    public void Another_optimizer_chosen_before_any_step_leaves_the_first_way_beside()
    {
        Trainer first = Shown.Endless();
        Timeline left = Begun(first);
        Go(first, left, 10);
        left.GoTo(4, Cancellation);
        Trainer second = WithLion(), third = WithLion();
        var passedOver = new Timeline(second, new());
        passedOver.BranchFrom(left);
        var timeline = new Timeline(third, new());
        timeline.BranchFrom(passedOver);
        Assert.Same(first, timeline.Other!.Trainer);
        Assert.Equal(Bits(first), Bits(third));
    }

    [Fact]
    public void A_branch_that_breaks_is_told_and_the_followed_one_goes_on()
    {
        Trainer first = Shown.Endless();
        Timeline left = Begun(first);
        Go(first, left, 3);
        left.Change(() => first.LearningRate = 1e38);
        Trainer second = WithLion();
        var timeline = new Timeline(second, new());
        timeline.BranchFrom(left);
        Go(second, timeline, 2);
        Assert.True(timeline.IsOtherBroken);
        Assert.Equal(5, second.Epoch);
    }

    private static Trainer WithLion()
    {
        Trainer like = Shown.Endless();
        return new(like.Network, like.Data, new Lion(0.001)) { Test = like.Test, BatchSize = like.BatchSize, Seed = like.Seed };
    }

    private static float[] Bits(Trainer trainer) => trainer.Network.Parameters.ToArray();

    private sealed class EachStep(Action look) : IStopRule
    {
        public string? AfterStep(TrainingStep step, TimeSpan elapsed)
        {
            look();
            return null;
        }
    }
}
