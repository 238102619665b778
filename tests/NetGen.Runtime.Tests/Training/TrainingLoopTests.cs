namespace NetGen.Tests.Training;

/// <summary>Training inside another loop, on a clock that the tests turn.</summary>
public sealed class TrainingLoopTests
{
    [Fact]
    public void A_frame_takes_as_many_steps_as_fit_its_budget()
    {
        TimedTraining training = new(milliseconds: 1);
        TrainingLoop loop = new(training) { Clock = training.Clock, Budget = TimeSpan.FromMilliseconds(4.5) };
        Assert.Equal(4, loop.Update());
        Assert.Equal(4, loop.Update());
        Assert.Equal(8, training.StepCount);
    }

    [Fact]
    public void No_step_is_begun_that_would_overrun_but_one_is_always_done()
    {
        TimedTraining training = new(milliseconds: 3);
        TrainingLoop loop = new(training) { Clock = training.Clock };
        Assert.Equal(1, loop.Update());
        training.Milliseconds = 50;
        Assert.Equal(1, loop.Update());
        Assert.Equal(1, loop.Update());
    }

    [Fact]
    public void The_estimate_follows_steps_that_become_slower()
    {
        TimedTraining training = new(milliseconds: 1);
        TrainingLoop loop = new(training) { Clock = training.Clock, Budget = TimeSpan.FromMilliseconds(10) };
        loop.Update();
        training.Milliseconds = 4;
        for (int frame = 0; frame < 20; frame++)
            loop.Update();
        Assert.Equal(2, loop.Update());
    }

    [Fact]
    public void A_budget_of_zero_pauses_and_lock_step_does_not_look_at_the_clock()
    {
        TimedTraining training = new(milliseconds: 1000);
        TrainingLoop loop = new(training) { Clock = training.Clock, Budget = TimeSpan.Zero };
        Assert.Equal(0, loop.Update());
        loop.StepsPerUpdate = 5;
        Assert.Equal(5, loop.Update());
        loop.StepsPerUpdate = 0;
        Assert.Equal(0, loop.Update());
        Assert.Throws<ArgumentOutOfRangeException>(() => loop.StepsPerUpdate = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => loop.Budget = TimeSpan.FromTicks(-1));
    }

    [Fact]
    public void Step_n_has_the_same_bits_at_any_frame_rate()
    {
        Trainer slow = Trainer(), fast = Trainer(), plain = Trainer();
        TrainingLoop oneStep = new(slow) { StepsPerUpdate = 1 }, sevenSteps = new(fast) { StepsPerUpdate = 7 };
        for (int i = 0; i < 21; i++)
        {
            oneStep.Update();
            plain.Step();
        }

        for (int i = 0; i < 3; i++)
            sevenSteps.Update();
        Assert.Equal(plain.Save(), slow.Save());
        Assert.Equal(plain.Save(), fast.Save());
    }

    [Fact]
    public void An_update_allocates_nothing()
    {
        TrainingLoop byTime = new(Trainer()) { Budget = TimeSpan.FromTicks(1) }, lockStep = new(Trainer()) { StepsPerUpdate = 3 };
        Assert.Equal(0, Allocations.In(() => byTime.Update()));
        Assert.Equal(0, Allocations.In(() => lockStep.Update()));
    }

    private static Trainer Trainer() => new(LinearProblem.Model(), LinearProblem.Data(20), new Adam(0.01)) { BatchSize = 3 };

    private sealed class TimedTraining(double milliseconds) : ITraining
    {
        public ManualClock Clock { get; } = new();

        public double Milliseconds { get; set; } = milliseconds;

        public INetwork Network { get; } = LinearProblem.Model();

        public long StepCount { get; private set; }

        public int Epoch => 0;

        public TrainingStep Step()
        {
            Clock.Advance(TimeSpan.FromMilliseconds(Milliseconds));
            return new(0, ++StepCount, 0);
        }
    }
}
