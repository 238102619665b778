using NetGen.Tests.Optimizers;
using NetGen.Tests.Training;

namespace NetGen.Tests.Studies;

/// <summary>The range test finds a rate and leaves no trace.</summary>
public sealed class LearningRateFinderTests
{
    public static TheoryData<string> Variants => [.. OptimizersUnderTest.Variants.Keys];

    [Theory, MemberData(nameof(Variants))]
    public void A_training_goes_on_afterwards_as_if_nothing_had_been(string variant)
    {
        Trainer swept = Trainer(OptimizersUnderTest.Variants[variant]()), untouched = Trainer(OptimizersUnderTest.Variants[variant]());
        Step(swept, 7);
        Step(untouched, 7);
        new LearningRateFinder(swept).Run();
        Assert.Equal(untouched.Save(), swept.Save());
        Step(swept, 11);
        Step(untouched, 11);
        Assert.Equal(untouched.Save(), swept.Save());
    }

    [Fact]
    public void The_rates_grow_by_one_factor_and_the_suggestion_is_where_the_loss_falls()
    {
        LearningRateSweep sweep = new LearningRateFinder(Trainer(new SGD(0.1))) { Start = 1e-4, End = 1e-1, Steps = 31 }.Run();
        Assert.False(sweep.HasDiverged);
        Assert.Equal((31, 31, 31), (sweep.Rates.Count, sweep.Losses.Count, sweep.SmoothedLosses.Count));
        Assert.Equal((1e-4, 1e-3, 1e-1), (sweep.Rates[0], Math.Round(sweep.Rates[10], 12), Math.Round(sweep.Rates[30], 12)));
        int place = sweep.Rates.ToList().IndexOf(sweep.Suggested!.Value);
        Assert.True(sweep.SmoothedLosses[place + 1] < sweep.SmoothedLosses[place - 1]);
    }

    [Fact]
    public void A_sweep_ends_soon_after_the_loss_breaks()
    {
        LearningRateSweep sweep = new LearningRateFinder(Trainer(new SGD(0.1))) { End = 1e6 }.Run();
        Assert.True(sweep.HasDiverged);
        Assert.True(sweep.Rates.Count < 100);
        Assert.InRange(sweep.Suggested!.Value, 1e-4, 1);
    }

    [Fact]
    public void No_rate_is_suggested_beyond_the_lowest_loss()
    {
        // Thrown about by rates that are too large, the loss also falls, and faster than anywhere before.
        LearningRateSweep sweep = new LearningRateFinder(Trainer(new Adam(0.1))) { Start = 1e-4, End = 100, Steps = 150 }.Run();
        double lowest = sweep.Rates[sweep.SmoothedLosses.ToList().IndexOf(sweep.SmoothedLosses.Min())];
        Assert.True(sweep.Suggested < lowest, $"{sweep.Suggested} is suggested, but the loss is lowest at {lowest}.");
    }

    [Fact]
    public void The_state_is_put_back_even_when_the_sweep_cannot_begin()
    {
        ReplayBuffer empty = new(10, 3, 2);
        Trainer trainer = new(LinearProblem.Model(), empty, new Adam(0.02));
        Assert.Throws<InvalidOperationException>(() => new LearningRateFinder(trainer).Run());
        Assert.Equal((0.02, 0L), (trainer.LearningRate, trainer.Optimizer.StepCount));
    }

    private static Trainer Trainer(IOptimizer optimizer) => new(LinearProblem.Model(), LinearProblem.Data(20), optimizer) { BatchSize = 6, Seed = 5 };

    private static void Step(Trainer trainer, int steps)
    {
        for (int i = 0; i < steps; i++)
            trainer.Step();
    }
}
