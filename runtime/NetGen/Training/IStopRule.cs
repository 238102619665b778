namespace NetGen;

/// <summary>Something that may end a run before its last epoch. Each check gives null to go on, or why to stop: the rule's name and the value that met it.</summary>
public interface IStopRule
{
    /// <summary>A run begins: the rule forgets earlier runs.</summary>
    void Start()
    {
    }

    /// <summary>Asked after each step; must not allocate while it says go on.</summary>
    /// <param name="step">The step just done.</param>
    /// <param name="elapsed">Time since the run began.</param>
    string? AfterStep(TrainingStep step, TimeSpan elapsed) => null;

    /// <summary>Asked after each epoch.</summary>
    /// <param name="progress">How the training stands.</param>
    string? AfterEpoch(TrainingProgress progress) => null;
}
