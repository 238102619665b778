namespace NetGen;

/// <summary>
/// The learning rate over the steps of a training. Most schedules are pure functions of the step, so that a training resumed at a step is where it was;
/// what a schedule learns from losses is in <see cref="State"/>, which checkpoints keep.
/// </summary>
public interface ISchedule
{
    /// <summary>γ for the step that follows after so many.</summary>
    /// <param name="step">Steps done before, from 0.</param>
    double Rate(long step);

    /// <summary>The momentum for that step, or null to leave the optimizer's as it is.</summary>
    /// <param name="step">Steps done before, from 0.</param>
    double? Momentum(long step) => null;

    /// <summary>Tells the schedule how the training goes; the trainer's runs do so after each epoch, with the test set's loss where there is one.</summary>
    /// <param name="loss">The smaller the better.</param>
    void Report(double loss)
    {
        foreach (ISchedule part in Parts)
            part.Report(loss);
    }

    /// <summary>The schedules that this one is made of.</summary>
    IReadOnlyList<ISchedule> Parts => [];

    /// <summary>What this schedule, its parts aside, has learned from losses: finite numbers, to be read or overwritten by a checkpoint.</summary>
    Span<double> State => [];
}
