namespace NetGen.Tests;

public class HistoryTests
{
    [Fact]
    public void An_endless_training_does_not_fill_the_memory_and_the_newest_epoch_is_there()
    {
        var history = new TrainingHistory();
        for (int epoch = 1; epoch <= 50_001; epoch++)
            history.Report(At(epoch));
        IReadOnlyList<TrainingProgress> epochs = history.Epochs();
        Assert.InRange(epochs.Count, 1000, 2049);
        Assert.Equal(50_001, epochs[^1].Epoch);
        Assert.Equal(epochs.OrderBy(epoch => epoch.Epoch), epochs);
    }

    [Fact]
    public void The_meter_sees_what_steps_allocate()
    {
        var meter = new StepMeter();
        meter.Start();
        for (int step = 1; step <= 10; step++)
        {
            GC.KeepAlive(new byte[1000]);
            meter.AfterStep(new(0.5f, step, 0), TimeSpan.Zero);
        }

        Assert.InRange(meter.BytesAStep!.Value, 1000, 1100);
    }

    [Fact]
    public void Training_steps_allocate_nothing()
    {
        (Trainer trainer, _) = Trainings.Spiral(20);
        var meter = new StepMeter();
        trainer.StopRules.Add(meter);
        trainer.RunEpochs(20, TestContext.Current.CancellationToken);
        Assert.Equal(0, meter.BytesAStep);
    }

    private static TrainingProgress At(int epoch) => new()
    {
        Epoch = epoch,
        Step = epoch,
        TrainLoss = 1,
        TestLoss = null,
        Accuracy = null,
        L1Penalty = 0,
        L2Penalty = 0,
        SamplesPerSecond = 1,
        Elapsed = TimeSpan.Zero,
    };
}
