namespace NetGen;

/// <summary>
/// Trains inside somebody else's loop, such as a game's: each <see cref="Update"/> does as many steps as fit its time budget. How many do depends on the machine,
/// what step n computes does not.
/// </summary>
/// <param name="training">What is trained.</param>
public sealed class TrainingLoop(ITraining training)
{
    /// <summary>Weight of the newest step in the running estimate of a step's time.</summary>
    private const double NewestShare = 0.1;

    private double _secondsAStep;

    /// <summary>What is trained.</summary>
    public ITraining Training { get; } = training ?? throw new ArgumentNullException(nameof(training));

    /// <summary>Time for one <see cref="Update"/>, 4 ms by default; zero pauses the training.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Budget
    {
        get;
        set => field = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A time budget cannot be negative; zero pauses the training.");
    } = TimeSpan.FromMilliseconds(4);

    /// <summary>Steps in each <see cref="Update"/> whatever their time, for lock-step games; null, the default, goes by <see cref="Budget"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? StepsPerUpdate
    {
        get;
        set => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The steps of an update cannot be negative.");
    }

    /// <summary>The clock that times steps; the system's by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Does <see cref="StepsPerUpdate"/> steps, or as many as the running estimate of a step's time says fit into <see cref="Budget"/>, but at least one unless it is zero.
    /// Allocates nothing.
    /// </summary>
    /// <returns>Steps done.</returns>
    /// <exception cref="TrainingDivergedException">A step met NaN or infinity and was undone.</exception>
    public int Update()
    {
        if (StepsPerUpdate is not { } steps)
            return UpdateWithinBudget();
        for (int done = 0; done < steps; done++)
            Training.Step();
        return steps;
    }

    private int UpdateWithinBudget()
    {
        if (Budget == TimeSpan.Zero)
            return 0;
        double budget = Budget.TotalSeconds;
        long start = Clock.GetTimestamp();
        double elapsed = 0;
        int done = 0;
        do
        {
            Training.Step();
            done++;
            double now = Clock.GetElapsedTime(start).TotalSeconds;
            Learn(now - elapsed);
            elapsed = now;
        }
        while (elapsed + _secondsAStep <= budget);
        return done;
    }

    private void Learn(double seconds) => _secondsAStep = _secondsAStep == 0 ? seconds : _secondsAStep + NewestShare * (seconds - _secondsAStep);
}
