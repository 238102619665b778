namespace NetGen.Tests.Training;

/// <summary>The two spirals of Lang and Witbrock, learned whole by different rules under different schedules.</summary>
public sealed class TwoSpiralsTests
{
    private const int Epochs = 2500;
    private const int Steps = 4 * Epochs;

    [Fact]
    public void Adam_on_one_cycle_learns_them() => AssertLearned(new Adam(), new OneCycle(0.005, Steps));

    [Fact]
    public void RMSprop_on_a_cosine_learns_them() => AssertLearned(new RMSprop(alpha: 0.9), new CosineDecay(0.002, Steps));

    private static void AssertLearned(IOptimizer optimizer, ISchedule schedule)
    {
        Dataset train = Read("two-spiral-train.csv"), test = Read("two-spiral-test.csv");
        Standardizer standardizer = Standardizer.Fit(train);
        Trainer trainer = new(new TwoSpirals(seed: 1), standardizer.Apply(train), optimizer) { BatchSize = 64, Seed = 1, Schedule = schedule };

        StopReason reason = trainer.RunEpochs(Epochs, TestContext.Current.CancellationToken);

        Assert.Equal(StopKind.Completed, reason.Kind);
        Assert.Equal(1, trainer.Evaluate(standardizer.Apply(train)).Accuracy);
        Assert.InRange(trainer.Evaluate(standardizer.Apply(test)).Accuracy!.Value, 0.95, 1);
    }

    private static Dataset Read(string file) => Dataset.FromCsv(Path.Combine(RealData.Folder, file), target: "target");
}

[Network]
[Input(2)]
[Dense<ReLU>(64)]
[Dense<ReLU>(64)]
[Dense<ReLU>(32)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
public sealed partial class TwoSpirals;
