namespace NetGen;

/// <summary>
/// Where a training has been. Training is deterministic, so from a few key frames every moment comes again with the same bits. Who changes something in the past leaves it:
/// from there on the training goes another way, and the old one is kept beside it. The training's thread calls what changes; the rest is safe from any.
/// </summary>
/// <param name="trainer">The training.</param>
/// <param name="history">Its epochs so far.</param>
internal sealed class Timeline(Trainer trainer, TrainingHistory history)
{
    /// <summary>A frame that is so much worse than the best one is none to go back to.</summary>
    private const double WorstOfGood = 2;

    private readonly KeyFrames _frames = new();
    private volatile Branch? _other;
    private volatile int _end;

    /// <summary>Whether a training's samples come again in the same order, so that it can go back.</summary>
    public static bool CanFollow(Trainer trainer) => !trainer.Data.DrawsWithReplacement;

    /// <summary>The moments that it can go back to without doing steps again.</summary>
    public KeyFrames Frames => _frames;

    /// <summary>The last epoch of the way that it goes now.</summary>
    public int End => _end;

    /// <summary>The epoch where it stands.</summary>
    public int Epoch => trainer.Epoch;

    /// <summary>The last epoch that ended before now.</summary>
    public int EpochBefore => trainer.Place is { Position: 0, Epoch: var epoch } ? Math.Max(0, epoch - 1) : Epoch;

    /// <summary>Whether it stands in its past.</summary>
    public bool IsInPast => Epoch < _end;

    /// <summary>The way that was left; null for none.</summary>
    public Branch? Other => _other;

    /// <summary>Whether the training can go on with the way that was left: it was this training's own.</summary>
    public bool CanSwap => _other?.Trainer == trainer;

    /// <summary>Begins with the training as it is.</summary>
    /// <param name="other">The way of another training that it branches off from; null for none.</param>
    public void Begin(Branch? other = null)
    {
        _frames.Clear();
        _end = trainer.Epoch;
        Put(other);
        KeepNewest();
    }

    /// <summary>Has another training go on from where this one stands: it and its history take over what was until then.</summary>
    /// <returns>The way that this one went, for the other to begin with.</returns>
    public Branch BranchInto(Trainer other, TrainingHistory itsHistory)
    {
        other.GoOnFrom(trainer);
        Branch left = Way();
        itsHistory.Become([.. left.Epochs.Where(epoch => epoch.Epoch <= trainer.Epoch)]);
        return left;
    }

    /// <summary>An epoch is done.</summary>
    /// <returns>Whether it was done for the first time.</returns>
    public bool Pass(TrainingProgress epoch)
    {
        if (epoch.Epoch <= _end)
            return false;
        _end = epoch.Epoch;
        if (_frames.IsDue(epoch.Epoch))
            Capture(epoch.TrainLoss, isChange: false);
        return true;
    }

    /// <summary>Steps are about to be done: what lies ahead comes again only if nothing was changed on the way.</summary>
    public void Resume()
    {
        if (IsInPast && _frames.HasChangeAfter(trainer.Place))
            Leave();
    }

    /// <summary>Something other than a step has changed the training.</summary>
    public void Change()
    {
        if (IsInPast)
            Leave();
        Capture(double.NaN, isChange: true);
    }

    /// <summary>Goes to the end of an epoch that was reached before; cancelling leaves it on the way there.</summary>
    public void GoTo(int epoch, CancellationToken cancellation)
    {
        KeepNewest();
        KeyFrame frame = _frames.Before(epoch);
        if (frame.Step > trainer.StepCount || !trainer.Place.IsWithin(epoch) || _frames.HasChangeAfter(trainer.Place))
            trainer.Load(frame.Checkpoint);
        if (trainer.Epoch < epoch)
            trainer.RunEpochs(epoch - trainer.Epoch, cancellation);
    }

    /// <summary>Goes to a key frame, with another learning rate where one is given.</summary>
    public void GoTo(KeyFrame frame, double? learningRate)
    {
        trainer.Load(frame.Checkpoint);
        if (learningRate is not { } rate)
            return;
        trainer.LearningRate = rate;
        Change();
    }

    /// <summary>Goes on at the end of the way that was left, and leaves this one.</summary>
    public void Swap()
    {
        if (_other is not { } other || !CanSwap)
            return;
        KeepNewest();
        Put(Way());
        _frames.Become(other.Frames);
        history.Become(other.Epochs);
        _end = other.End;
        trainer.Load(other.Frames[^1].Checkpoint);
    }

    /// <summary>The newest moment whose loss was about as good as any; null where there is none but the present.</summary>
    public KeyFrame? LastGood()
    {
        KeyFrame[] past = [.. _frames.All().Where(frame => frame.Step < trainer.StepCount)];
        double best = past.Where(frame => !double.IsNaN(frame.Loss)).Select(frame => frame.Loss).DefaultIfEmpty(double.NaN).Min();
        return past.LastOrDefault(frame => frame.Loss <= WorstOfGood * best) ?? past.FirstOrDefault();
    }

    private void Leave()
    {
        Put(Way());
        _frames.CutAfter(trainer.Place);
        history.CutAfter(trainer.Epoch);
        _end = trainer.Epoch;
    }

    private Branch Way() => new(trainer, _frames.All(), history.Epochs(), _end);

    private void Put(Branch? other)
    {
        _other = other;
        history.Other = other?.Epochs ?? [];
    }

    /// <summary>The newest moment must be there to come back to.</summary>
    private void KeepNewest()
    {
        if (trainer.Epoch >= _end)
            Capture(history.Latest?.TrainLoss ?? double.NaN, isChange: false);
    }

    private void Capture(double loss, bool isChange) =>
        _frames.Add(new(trainer.Place, loss, trainer.LearningRate, trainer.Save(), trainer.Network.Parameters.ToArray(), isChange));
}
