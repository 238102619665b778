using NetGen.Tests.Training;

namespace NetGen.Tests.Schedules;

/// <summary>Schedules in a training: rate and momentum before each step, the place kept by checkpoints.</summary>
public sealed class TrainerScheduleTests
{
    public static TheoryData<int> Places => GoldenScheduleTests.Places;

    [Fact]
    public void Each_step_is_done_at_the_rate_and_momentum_of_its_place()
    {
        OneCycle schedule = new(0.1, 20);
        Momentum optimizer = new(1);
        Trainer trainer = Trainer(optimizer, schedule);
        for (int step = 0; step < 25; step++)
        {
            trainer.Step();
            Assert.Equal(schedule.Rate(step), trainer.LearningRate);
            Assert.Equal(schedule.Momentum(step), optimizer.Beta);
        }
    }

    [Fact]
    public void Adam_takes_the_cycled_momentum_as_its_first_decay_and_plain_descent_takes_the_rate_alone()
    {
        OneCycle schedule = new(0.1, 20);
        Adam adam = new();
        Trainer(adam, schedule).Step();
        Assert.Equal(0.95, adam.Beta1, 1e-15);
        SGD descent = new(1);
        Trainer(descent, schedule).Step();
        Assert.Equal(0.004, descent.LearningRate, 1e-15);
    }

    [Theory, MemberData(nameof(Places))]
    public void A_resumed_training_is_at_the_same_place_of_its_schedule(int place)
    {
        Trainer whole = Trainer(new Adam(), GoldenSchedule.All()[place].Schedule());
        Run(whole, 3);
        byte[] checkpoint = whole.Save();
        Run(whole, 4);

        Trainer resumed = Trainer(new Adam(), GoldenSchedule.All()[place].Schedule());
        resumed.Load(checkpoint);
        Run(resumed, 4);

        Assert.Equal(whole.Save(), resumed.Save());
    }

    [Fact]
    public void A_plateau_is_told_the_test_loss_after_each_epoch_and_its_waiting_is_kept()
    {
        Trainer Make() => Trainer(new SGD(1), new LinearWarmUp(new ReduceOnPlateau(0.001, 0.5) { Patience = 2, Threshold = 1 }, 1, 1));
        Trainer whole = Make();
        whole.Test = LinearProblem.Data(10);
        Run(whole, 2);
        byte[] checkpoint = whole.Save();
        whole.RunEpochs(2, TestContext.Current.CancellationToken);
        whole.Step();
        Assert.Equal(0.0005, whole.LearningRate);

        Trainer resumed = Make();
        resumed.Load(checkpoint);
        resumed.RunEpochs(2, TestContext.Current.CancellationToken);
        resumed.Step();
        Assert.Equal(0.0005, resumed.LearningRate);
    }

    [Fact]
    public void A_checkpoint_with_a_plateau_is_refused_by_a_trainer_without_one_which_stays_as_it_was()
    {
        Trainer plateau = Trainer(new SGD(1), new ReduceOnPlateau(0.01)), plain = Trainer(new SGD(1), null);
        plateau.Step();
        byte[] before = plain.Save();
        Assert.Contains("1 schedules that learn from the loss, but this trainer's Schedule has 0", Assert.Throws<InvalidDataException>(() => plain.Load(plateau.Save())).Message);
        Assert.Equal(before, plain.Save());
        Assert.Throws<InvalidDataException>(() => plateau.Load(before));
    }

    [Fact]
    public void A_scheduled_step_allocates_nothing()
    {
        Trainer trainer = Trainer(new Nesterov(0.1), new LinearWarmUp(new OneCycle(1e-4, 5000), 500));
        Assert.Equal(0, Allocations.In(() => trainer.Step()));
    }

    private static void Run(Trainer trainer, int epochs) => Assert.Equal(StopKind.Completed, trainer.RunEpochs(epochs, TestContext.Current.CancellationToken).Kind);

    private static Trainer Trainer(IOptimizer optimizer, ISchedule? schedule) => new(LinearProblem.Model(), LinearProblem.Data(20), optimizer) { BatchSize = 6, Schedule = schedule };
}
