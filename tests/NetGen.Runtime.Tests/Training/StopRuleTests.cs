namespace NetGen.Tests.Training;

/// <summary>Each rule stops where it should and says why, in any culture's words alike.</summary>
public sealed class StopRuleTests
{
    [Fact]
    public void LossBelow_stops_when_an_epochs_loss_is_below_the_limit()
    {
        LossBelow rule = new(0.25);
        Assert.Null(rule.AfterEpoch(Progress(1, 0.25)));
        Assert.Equal("LossBelow: the training loss 0.125 is below 0.25 after 2 epochs.", rule.AfterEpoch(Progress(2, 0.125)));
    }

    [Fact]
    public void AccuracyAtLeast_stops_when_the_test_set_is_answered_well_enough()
    {
        AccuracyAtLeast rule = new(0.75);
        Assert.Null(rule.AfterEpoch(Progress(1, 0.5)));
        Assert.Null(rule.AfterEpoch(Progress(1, 0.5) with { Accuracy = 0.5 }));
        Assert.Equal("AccuracyAtLeast: the accuracy 0.75 has reached 0.75 after 3 epochs.", rule.AfterEpoch(Progress(3, 0.5) with { Accuracy = 0.75 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AccuracyAtLeast(75));
    }

    [Fact]
    public void NoImprovement_waits_so_many_epochs_for_a_new_best()
    {
        NoImprovement rule = new(epochs: 2);
        Assert.Null(rule.AfterEpoch(Progress(1, 0.5)));
        Assert.Null(rule.AfterEpoch(Progress(2, 0.5)));
        Assert.Null(rule.AfterEpoch(Progress(3, 0.25)));
        Assert.Null(rule.AfterEpoch(Progress(4, 0.375)));
        Assert.Equal("NoImprovement: the training loss has not fallen below 0.25 for 2 epochs.", rule.AfterEpoch(Progress(5, 0.25)));
        rule.Start();
        Assert.Null(rule.AfterEpoch(Progress(6, 1)));
    }

    [Fact]
    public void NoImprovement_goes_by_the_test_loss_where_there_is_one()
    {
        NoImprovement rule = new(epochs: 1);
        Assert.Null(rule.AfterEpoch(Progress(1, 0.5) with { TestLoss = 0.5 }));
        Assert.Contains("the test loss", rule.AfterEpoch(Progress(2, 0.25) with { TestLoss = 0.625 }));
    }

    [Fact]
    public void TimeLimit_stops_in_the_middle_of_an_epoch()
    {
        TimeLimit rule = new(TimeSpan.FromSeconds(2));
        Assert.Null(rule.AfterStep(new(1, 1, 0), TimeSpan.FromSeconds(1.9)));
        Assert.Equal("TimeLimit: 2.5 s are at or over the limit of 2 s.", rule.AfterStep(new(1, 2, 0), TimeSpan.FromSeconds(2.5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeLimit(TimeSpan.FromSeconds(-1)));
    }

    [Fact]
    public void A_run_ends_with_the_words_of_the_rule_that_was_met()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), new SGD(0.01)) { BatchSize = 4 };
        trainer.StopRules.Add(new LossBelow(-1));
        trainer.StopRules.Add(new MaximumSteps(7));
        StopReason reason = trainer.RunEpochs(100, TestContext.Current.CancellationToken);
        Assert.Equal(new StopReason(StopKind.Rule, "MaximumSteps: 7 steps are done, 7 are allowed."), reason);
        Assert.Equal(7, trainer.StepCount);
    }

    private static TrainingProgress Progress(int epoch, double trainLoss) => new()
    {
        Epoch = epoch,
        Step = epoch,
        TrainLoss = trainLoss,
        TestLoss = null,
        Accuracy = null,
        L1Penalty = 0,
        L2Penalty = 0,
        SamplesPerSecond = 0,
        Elapsed = TimeSpan.Zero,
    };
}
