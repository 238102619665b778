using System.Diagnostics;

namespace NetGen;

/// <summary>
/// Lets a training go step by step as the user wants it: it stands among the trainer's stop rules, last, and never stops a run but makes it wait between two steps.
/// At full speed a step costs one comparison. The training's thread waits; every other method is for the window's.
/// </summary>
/// <param name="plays">Whether it goes at once.</param>
/// <param name="speed">How fast at first.</param>
/// <param name="isGentle">Whether the first epochs from the very beginning are held back.</param>
internal sealed class Pace(bool plays, Speed speed, bool isGentle) : IStopRule
{
    private static readonly TimeSpan FrameShare = TimeSpan.FromMilliseconds(10);

    private readonly object _gate = new();
    private bool _isPlaying = plays;
    private Speed _speed = speed;
    private volatile bool _isFree = plays && speed == Speed.Full;
    private GentleStart? _gentle;
    private Action? _changes;
    private bool _isInterrupted;
    private int _stepsAsked;
    private bool _isEpochAsked;
    private int _epoch;
    private long _frame = 1;
    private long _frameOfTurn;
    private long _turn;
    private long _notBefore;
    private long _waited;

    public bool IsPlaying
    {
        get => _isPlaying;
        set => Change(() => _isPlaying = value);
    }

    public Speed Speed
    {
        get => _speed;
        set => Change(() => _speed = value);
    }

    /// <summary>A pace for what is shown next.</summary>
    public Pace Anew(bool plays, Speed usual) => new(plays, usual, isGentle);

    /// <summary>Lets a halted training do one step more.</summary>
    public void AskStep() => Change(() =>
    {
        _isPlaying = false;
        _stepsAsked++;
    });

    /// <summary>Lets a training go on to the end of its epoch, and halts it there.</summary>
    public void AskEpoch() => Change(() =>
    {
        _isPlaying = false;
        _isEpochAsked = true;
    });

    /// <summary>Has something of the training changed by its own thread, between two steps.</summary>
    public void AskChange(Action change) => Change(() => _changes += change);

    /// <summary>A frame was shown.</summary>
    public void FrameShown() => Change(() => _frame++);

    /// <summary>Ends the wait that is on, or the next one; the training's thread looks up what it is to do.</summary>
    public void Interrupt() => Change(() => _isInterrupted = true);

    /// <summary>A run begins in this epoch.</summary>
    public void Begin(int epoch)
    {
        _epoch = epoch;
        if (epoch == 0)
            _gentle = isGentle ? new() : null;
    }

    /// <summary>Waits until the next step may be done; false when the wait was interrupted.</summary>
    public bool WaitForTurn()
    {
        if (_isFree)
            return true;
        lock (_gate)
        {
            long begin = Stopwatch.GetTimestamp();
            while (!TakesTurn(out TimeSpan rest))
                Monitor.Wait(_gate, rest);
            _waited += Stopwatch.GetTimestamp() - begin;
            bool isGranted = !_isInterrupted;
            _isInterrupted = false;
            _isFree = IsFree;
            return isGranted;
        }
    }

    /// <summary>Says at once whether the next step may be done, for what goes on by the window's own thread.</summary>
    /// <param name="rest">Where it may not, how long until it may.</param>
    public bool TryTakeTurn(out TimeSpan rest)
    {
        lock (_gate)
        {
            _isInterrupted = _isEpochAsked = false;
            bool isGranted = TakesTurn(out rest);
            rest = rest == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : rest;
            return isGranted;
        }
    }

    /// <inheritdoc/>
    public string? AfterStep(TrainingStep step, TimeSpan elapsed)
    {
        // At the end of an epoch the wait comes after the report of it.
        if (step.Epoch == _epoch)
            WaitForTurn();
        return null;
    }

    /// <inheritdoc/>
    public string? AfterEpoch(TrainingProgress progress)
    {
        EndEpoch(progress.Epoch);
        return null;
    }

    /// <summary>An epoch is done and reported.</summary>
    public void EndEpoch(int epoch)
    {
        _epoch = epoch;
        TimeSpan rest = _gentle?.AfterEpoch() ?? TimeSpan.Zero;
        Change(() =>
        {
            _isEpochAsked = false;
            _notBefore = Stopwatch.GetTimestamp() + (long)(rest.TotalSeconds * Stopwatch.Frequency);
        });
        WaitForTurn();
    }

    /// <summary>Time spent waiting since this was last asked.</summary>
    public TimeSpan TakeWaited() => Stopwatch.GetElapsedTime(0, Interlocked.Exchange(ref _waited, 0));

    private bool IsFree => _isPlaying && _speed == Speed.Full && !_isInterrupted && _changes == null && Stopwatch.GetTimestamp() >= _notBefore;

    private void Change(Action change)
    {
        lock (_gate)
        {
            change();
            _isFree = IsFree;
            Monitor.PulseAll(_gate);
        }
    }

    private bool TakesTurn(out TimeSpan rest)
    {
        rest = Timeout.InfiniteTimeSpan;
        _changes?.Invoke();
        _changes = null;
        if (_isInterrupted || _isEpochAsked)
            return true;
        if (_stepsAsked > 0)
        {
            _stepsAsked--;
            return true;
        }

        return _isPlaying && IsDue(out rest);
    }

    private bool IsDue(out TimeSpan rest)
    {
        long now = Stopwatch.GetTimestamp();
        TimeSpan since = Stopwatch.GetElapsedTime(_turn, now);
        TimeSpan interval = TimeSpan.FromSeconds(_speed == Speed.OneASecond ? 1 : 0.1);
        rest = _speed < Speed.OneAFrame ? interval - since : _speed == Speed.Full ? Stopwatch.GetElapsedTime(now, _notBefore) : Timeout.InfiniteTimeSpan;
        bool isDue = _speed switch
        {
            Speed.OneASecond or Speed.TenASecond => since >= interval,
            Speed.OneAFrame => _frame != _frameOfTurn,
            Speed.TenMillisecondsAFrame => _frame != _frameOfTurn || since < FrameShare,
            _ => now >= _notBefore,
        };

        // The ten milliseconds of a frame begin with its first step.
        if (isDue && (_speed != Speed.TenMillisecondsAFrame || _frame != _frameOfTurn))
            (_turn, _frameOfTurn) = (now, _frame);
        return isDue;
    }
}
