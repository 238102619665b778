using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>Small trainings to draw.</summary>
internal static class Trainings
{
    /// <summary>The spiral after some epochs, with its history.</summary>
    public static (Trainer Trainer, TrainingHistory History) Spiral(int epochs) => Trained(new SpiralScene(), epochs);

    /// <summary>The digits after some epochs, with their history.</summary>
    public static (Trainer Trainer, TrainingHistory History) Digits(int epochs) => Trained(new DigitsScene(), epochs);

    public static TrainingSnapshot Snapshot((Trainer Trainer, TrainingHistory History) training) => new SnapshotTaker(training.Trainer).Take(64, training.History, new StepMeter());

    private static (Trainer Trainer, TrainingHistory History) Trained(Scene scene, int epochs)
    {
        Trainer trainer = scene.Prepare(1, "");
        var history = new TrainingHistory();
        trainer.RunEpochs(epochs, progress: history);
        return (trainer, history);
    }
}
