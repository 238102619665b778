namespace NetGen;

/// <summary>
/// Measures what steps cost, for the header of a picture: put it among a trainer's <see cref="Trainer.StopRules"/>. It never stops a run.
/// What happens between epochs, such as evaluation, does not count.
/// </summary>
public sealed class StepMeter : IStopRule
{
    private long _bytesAtLastStep = -1;
    private long _steps;
    private long _bytes;

    /// <summary>Bytes allocated by a step, the mean over all steps measured; null before the second step of an epoch.</summary>
    public long? BytesAStep => _steps == 0 ? null : _bytes / _steps;

    /// <inheritdoc/>
    public void Start() => _bytesAtLastStep = -1;

    /// <inheritdoc/>
    public string? AfterStep(TrainingStep step, TimeSpan elapsed)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        if (_bytesAtLastStep >= 0)
        {
            _bytes += bytes - _bytesAtLastStep;
            _steps++;
        }

        _bytesAtLastStep = bytes;
        return null;
    }

    /// <inheritdoc/>
    public string? AfterEpoch(TrainingProgress progress)
    {
        _bytesAtLastStep = -1;
        return null;
    }
}
