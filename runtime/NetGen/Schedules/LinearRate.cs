namespace NetGen;

/// <summary>A straight line from one rate to another, which then stays.</summary>
/// <param name="start">Rate of the first step, finite and not negative.</param>
/// <param name="end">Rate after the line, finite and not negative.</param>
/// <param name="steps">Length of the line, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
public sealed class LinearRate(double start, double end, long steps) : ISchedule
{
    private readonly double _start = Hyperparameter.NotNegative(start);
    private readonly double _end = Hyperparameter.NotNegative(end);
    private readonly long _steps = Hyperparameter.Steps(steps);

    /// <inheritdoc/>
    public double Rate(long step) => _start + (_end - _start) * (Math.Min(step, _steps) / (double)_steps);
}
