namespace NetGen.Tests;

/// <summary>Has trainings go on with a timeline, as a window does.</summary>
internal static class Branching
{
    /// <summary>A timeline that begins with the training as it is.</summary>
    public static Timeline Begun(Trainer trainer, TrainingHistory? history = null)
    {
        var timeline = new Timeline(trainer, history ?? new());
        timeline.Begin();
        return timeline;
    }

    /// <summary>Trains, and has the branch beside keep up.</summary>
    public static void Go(Trainer trainer, Timeline timeline, int epochs)
    {
        var beside = new StepsBeside(timeline);
        trainer.StopRules.Insert(0, beside);
        trainer.RunEpochs(epochs, TestContext.Current.CancellationToken, new Passing(timeline));
        trainer.StopRules.Remove(beside);
    }

    private sealed class Passing(Timeline timeline) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => timeline.Pass(value);
    }
}
