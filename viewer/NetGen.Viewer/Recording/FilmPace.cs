using System.Diagnostics;

namespace NetGen;

/// <summary>Halts a training at the steps that a film shows: it stands among the trainer's stop rules, last, and lets the painting thread work meanwhile.</summary>
/// <param name="first">The step that the training begins after.</param>
/// <param name="steps">Steps that the film shows.</param>
/// <param name="frames">Pictures of the film, the first before the training and the last after it; from 2.</param>
internal sealed class FilmPace(long first, long steps, int frames) : IStopRule, IDisposable
{
    /// <summary>A training changes most at its beginning, so the film goes slowly there: a frame stands at this power of its share of the time.</summary>
    private const double Bend = 1;

    private readonly SemaphoreSlim _due = new(0);
    private readonly SemaphoreSlim _painted = new(0);
    private int _next = 1;
    private volatile bool _isEnded;
    private volatile bool _isAbandoned;
    private TimeSpan _waited;

    /// <inheritdoc/>
    public string? AfterStep(TrainingStep step, TimeSpan elapsed)
    {
        if (_next == frames - 1 || step.Step < StepOf(_next))
            return null;
        long begin = Stopwatch.GetTimestamp();
        for (; _next < frames - 1 && step.Step >= StepOf(_next) && !_isAbandoned; _next++)
        {
            _due.Release();
            _painted.Wait();
        }

        _waited += Stopwatch.GetElapsedTime(begin);
        return _isAbandoned ? "The film broke off." : null;
    }

    /// <summary>For the painting thread: waits for the next frame to be due; false when there is none because the training has ended.</summary>
    public bool WaitForFrame()
    {
        _due.Wait();
        return !_isEnded;
    }

    /// <summary>For the painting thread: the training may go on.</summary>
    public void GoOn() => _painted.Release();

    /// <summary>For the painting thread: there will be no more frames, so the training need not wait for them.</summary>
    public void Abandon()
    {
        _isAbandoned = true;
        _painted.Release();
    }

    /// <summary>The training has ended.</summary>
    public void EndTraining()
    {
        _isEnded = true;
        _due.Release();
    }

    /// <summary>Time spent waiting since this was last asked.</summary>
    public TimeSpan TakeWaited()
    {
        TimeSpan waited = _waited;
        _waited = TimeSpan.Zero;
        return waited;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _due.Dispose();
        _painted.Dispose();
    }

    private long StepOf(int frame) => first + (long)Math.Round(steps * Math.Pow((double)frame / (frames - 1), Bend));
}
