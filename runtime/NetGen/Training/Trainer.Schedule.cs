namespace NetGen;

/// <content>The learning rate over time.</content>
public sealed partial class Trainer
{
    /// <summary>
    /// Sets the learning rate, and maybe the momentum, before each step by <see cref="StepCount"/>, which checkpoints keep together with what the schedule has learned;
    /// null, the default, leaves <see cref="LearningRate"/> to the caller. May change between steps.
    /// </summary>
    public ISchedule? Schedule { get; set; }

    private void FollowSchedule()
    {
        if (Schedule == null)
            return;
        Optimizer.LearningRate = Schedule.Rate(StepCount);
        if (Optimizer is IMomentumOptimizer optimizer && Schedule.Momentum(StepCount) is { } momentum)
            optimizer.Momentum = momentum;
    }
}
