namespace NetGen;

/// <summary>
/// Where a training has been. Training is deterministic, so from a few key frames every moment comes again with the same bits. Who changes something in the past leaves it:
/// from there on the training goes another way, and the old one goes on beside it. The training's thread calls what changes; the rest is safe from any.
/// </summary>
/// <param name="trainer">The training.</param>
/// <param name="history">Its epochs so far.</param>
internal sealed class Timeline(Trainer trainer, TrainingHistory history)
{
    /// <summary>A frame that is so much worse than the best one is none to go back to.</summary>
    private const double WorstOfGood = 2;

    private readonly Branch _followed = new(trainer, history);
    private volatile Companion? _companion;
    private volatile bool _isWatching = true;
    private TrainingPlace _parting;

    /// <summary>Whether a training's samples come again in the same order, so that it can go back.</summary>
    public static bool CanFollow(Trainer trainer) => !trainer.Data.DrawsWithReplacement;

    /// <summary>The way that is followed.</summary>
    public Branch Followed => _followed;

    /// <summary>The way that was left; null for none.</summary>
    public Branch? Other => _companion?.Branch;

    /// <summary>Whether the way that was left goes on beside the one that is followed.</summary>
    public bool IsWatching => _isWatching && _companion != null;

    /// <summary>Whether a step broke the way that was left.</summary>
    public bool IsOtherBroken => _companion?.IsBroken == true;

    /// <inheritdoc cref="Branch.Frames"/>
    public KeyFrames Frames => _followed.Frames;

    /// <summary>The last epoch of the way that it goes now.</summary>
    public int End => _followed.End;

    /// <summary>The epoch where it stands.</summary>
    public int Epoch => trainer.Epoch;

    /// <summary>The last epoch that ended before now.</summary>
    public int EpochBefore => trainer.Place is { Position: 0, Epoch: var epoch } ? Math.Max(0, epoch - 1) : Epoch;

    /// <inheritdoc cref="Branch.IsInPast"/>
    public bool IsInPast => _followed.IsInPast;

    /// <summary>Begins with the training as it is.</summary>
    public void Begin()
    {
        _companion = null;
        _followed.Begin();
    }

    /// <summary>Begins where another training stands, of the same network and data, which goes on beside this one.</summary>
    public void BranchFrom(Timeline left)
    {
        trainer.GoOnFrom(left._followed.Trainer);
        history.Become([.. left._followed.History.Epochs().Where(epoch => epoch.Epoch <= trainer.Epoch)]);
        Begin();

        // Who has gone no step since the ways parted has not been anywhere.
        GoBeside(left.Other is { } before && left._parting == trainer.Place ? before : left._followed);
    }

    /// <summary>Goes on as it was saved.</summary>
    public void GoOn(SavedPast past)
    {
        Begin();
        if (past.Frames.Count > 0)
            _followed.GoOn(past.Frames);
        if (past.Other is { } other)
            GoBeside(other);
        _parting = past.Parting;
    }

    /// <summary>Where the two ways parted.</summary>
    public TrainingPlace Parting => _parting;

    /// <summary>An epoch is done.</summary>
    public void Pass(TrainingProgress epoch) => _followed.Pass(epoch);

    /// <summary>Steps are about to be done: what lies ahead comes again only if nothing was changed on the way.</summary>
    public void Resume()
    {
        if (IsInPast && Frames.ChangeAfter(trainer.Place) != null)
            Leave();
    }

    /// <summary>Has the other way, while it is watched, go as far as this one after each of its steps.</summary>
    public void KeepUp()
    {
        if (_isWatching)
            _companion?.KeepUpWith(trainer);
    }

    /// <summary>Time spent in the other way's steps since this was last asked.</summary>
    public TimeSpan TakeTimeBeside() => _companion?.TakeTime() ?? TimeSpan.Zero;

    /// <summary>Changes something other than by a step.</summary>
    public void Change(Action change)
    {
        if (IsInPast)
            Leave();
        change();
        _followed.Capture(double.NaN, isChange: true);
    }

    /// <summary>Goes to the end of an epoch that was reached before; cancelling leaves it on the way there.</summary>
    public void GoTo(int epoch, CancellationToken cancellation) => _followed.GoTo(epoch, cancellation);

    /// <summary>Goes to a key frame, with another learning rate where one is given.</summary>
    public void GoTo(KeyFrame frame, double? learningRate)
    {
        trainer.Load(frame.Checkpoint);
        if (learningRate is { } rate)
            Change(() => trainer.LearningRate = rate);
    }

    /// <summary>Has the other way, while it is watched, stand where this one does.</summary>
    public void Join(CancellationToken cancellation)
    {
        if (_isWatching)
            _companion?.GoTo(trainer, cancellation);
    }

    /// <summary>Follows the way that was left, which is at its end where it was not watched, and leaves this one.</summary>
    public void Swap()
    {
        if (_companion is not { } companion)
            return;
        _followed.KeepNewest();
        companion.Branch.KeepNewest();
        _followed.Exchange(companion.Branch);
        if (!_isWatching)
            _followed.GoToEnd();
    }

    /// <summary>Watches the way that was left, or no longer; <see cref="Join"/> brings it to where it belongs.</summary>
    public void Watch(bool isWatching) => _isWatching = isWatching;

    /// <summary>The newest moment whose loss was about as good as any; null where there is none but the present.</summary>
    public KeyFrame? LastGood()
    {
        KeyFrame[] past = [.. Frames.All().Where(frame => frame.Step < trainer.StepCount)];
        double best = past.Where(frame => !double.IsNaN(frame.Loss)).Select(frame => frame.Loss).DefaultIfEmpty(double.NaN).Min();
        return past.LastOrDefault(frame => frame.Loss <= WorstOfGood * best) ?? past.FirstOrDefault();
    }

    private void Leave()
    {
        Branch? left = _followed.Copy();
        _followed.CutAhead();
        if (left == null)
            _companion = null;
        else
            GoBeside(left);
    }

    private void GoBeside(Branch left)
    {
        left.Trainer.StopRules.Clear();
        _parting = trainer.Place;
        _companion = new(left);
    }
}
