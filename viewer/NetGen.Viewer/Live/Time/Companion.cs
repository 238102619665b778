using System.Diagnostics;

namespace NetGen;

/// <summary>
/// Has a branch go on beside the one that is followed, step for step on the same samples: where it has been before as it went then, beyond that as its own optimizer has it.
/// The training's thread calls it.
/// </summary>
/// <param name="branch">Who goes beside.</param>
internal sealed class Companion(Branch branch)
{
    /// <summary>Who has to catch up does not hold the other one up for longer.</summary>
    private const int MostSteps = 64;

    private readonly Trainer _trainer = branch.Trainer;
    private KeyFrame? _change = branch.Frames.ChangeAfter(branch.Trainer.Place);
    private long _epochBegin = branch.Trainer.Clock.GetTimestamp();
    private double _lossSum;
    private long _samples;
    private long _time;
    private volatile bool _isBroken;

    /// <summary>The way it goes.</summary>
    public Branch Branch => branch;

    /// <summary>Whether a step broke it, so that it goes on no more.</summary>
    public bool IsBroken => _isBroken;

    /// <summary>Time spent in its steps since this was last asked.</summary>
    public TimeSpan TakeTime() => Stopwatch.GetElapsedTime(0, Interlocked.Exchange(ref _time, 0));

    /// <summary>Goes on until it stands where another one does, or for as many steps as may be done at once.</summary>
    public void KeepUpWith(Trainer followed)
    {
        if (_isBroken)
            return;
        long begin = Stopwatch.GetTimestamp();
        try
        {
            for (int steps = 0; steps < MostSteps && IsBehind(followed); steps++)
                Step();
        }
        catch (TrainingDivergedException)
        {
            _isBroken = true;
        }

        _time += Stopwatch.GetTimestamp() - begin;
    }

    /// <summary>Goes to where another one stands, back or on; cancelling leaves it on the way there.</summary>
    public void GoTo(Trainer followed, CancellationToken cancellation)
    {
        branch.Approach(followed.Epoch);
        (_isBroken, _change) = (false, branch.Frames.ChangeAfter(_trainer.Place));
        BeginEpoch();
        while (!_isBroken && IsBehind(followed) && !cancellation.IsCancellationRequested)
            KeepUpWith(followed);
    }

    private bool IsBehind(Trainer followed) => (_trainer.Epoch, _trainer.Place.Position).CompareTo((followed.Epoch, followed.Place.Position)) < 0;

    private void Step()
    {
        TrainingStep step = _trainer.StepOnNextBatch(out int samples);
        _lossSum += (double)step.Loss * samples;
        _samples += samples;
        if (_trainer.Place.Position == 0)
            EndEpoch();
        if (_change == null || _change.Step > step.Step)
            return;
        _trainer.Load(_change.Checkpoint);
        _change = branch.Frames.ChangeAfter(_trainer.Place);
    }

    private void EndEpoch()
    {
        double seconds = _trainer.Clock.GetElapsedTime(_epochBegin).TotalSeconds;
        branch.Pass(_trainer.EndEpoch(_lossSum / _samples, _samples / seconds, _epochBegin));
        BeginEpoch();
    }

    private void BeginEpoch() => (_lossSum, _samples, _epochBegin) = (0, 0, _trainer.Clock.GetTimestamp());
}
