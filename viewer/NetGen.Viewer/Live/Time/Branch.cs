namespace NetGen;

/// <summary>One way that a training goes: who goes it, where it has been, and how that went. The training's thread calls what changes; the rest is safe from any.</summary>
/// <param name="trainer">Who goes it.</param>
/// <param name="history">Its epochs so far.</param>
internal sealed class Branch(Trainer trainer, TrainingHistory history)
{
    private volatile KeyFrames _frames = new();
    private volatile int _end;

    public Trainer Trainer => trainer;

    public TrainingHistory History => history;

    /// <summary>The moments that it can go back to without doing steps again.</summary>
    public KeyFrames Frames => _frames;

    /// <summary>The last epoch that it has reached.</summary>
    public int End => _end;

    /// <summary>Whether it stands in its past.</summary>
    public bool IsInPast => trainer.Epoch < _end;

    /// <summary>Begins with the training as it is.</summary>
    public void Begin()
    {
        _frames.Clear();
        _end = trainer.Epoch;
        KeepNewest();
    }

    /// <summary>Takes over where the training had been when it was saved.</summary>
    public void GoOn(IReadOnlyList<KeyFrame> frames)
    {
        _frames.Become(frames);
        _end = Math.Max(trainer.Epoch, frames.Count > 0 ? frames[^1].Epoch : 0);
    }

    /// <summary>An epoch is done. It is told to the history when that was for the first time.</summary>
    public void Pass(TrainingProgress epoch)
    {
        if (epoch.Epoch <= _end)
            return;
        _end = epoch.Epoch;
        if (_frames.IsDue(epoch.Epoch))
            Capture(epoch.TrainLoss, isChange: false);
        history.Report(epoch);
    }

    /// <summary>Goes to the end of an epoch that was reached before; cancelling leaves it on the way there.</summary>
    public void GoTo(int epoch, CancellationToken cancellation)
    {
        Approach(epoch);
        if (trainer.Epoch < epoch)
            trainer.RunEpochs(epoch - trainer.Epoch, cancellation);
    }

    /// <summary>Goes to the nearest moment from which the end of an epoch is reached by steps.</summary>
    public void Approach(int epoch)
    {
        KeepNewest();
        if (_frames.Before(epoch) is { } frame && (frame.Step > trainer.StepCount || !trainer.Place.IsWithin(epoch) || _frames.ChangeAfter(trainer.Place) != null))
            trainer.Load(frame.Checkpoint);
    }

    /// <summary>Goes to the newest moment.</summary>
    public void GoToEnd() => trainer.Load(_frames.All()[^1].Checkpoint);

    /// <summary>The newest moment must be there to come back to.</summary>
    public void KeepNewest()
    {
        if (!IsInPast)
            Capture(history.Latest?.TrainLoss ?? double.NaN, isChange: false);
    }

    /// <summary>Whether it can go on: no parameter was set to what is no number.</summary>
    public bool IsSound => NotFinite.IndexIn(trainer.Network.Parameters) < 0;

    /// <summary>Keeps the moment that it stands at; a broken one is none to come back to.</summary>
    public void Capture(double loss, bool isChange)
    {
        if (IsSound)
            _frames.Add(new(trainer.Place, loss, trainer.LearningRate, trainer.Save(), isChange));
    }

    /// <summary>Forgets what lies ahead.</summary>
    public void CutAhead()
    {
        _frames.CutAfter(trainer.Place);
        history.CutAfter(trainer.Epoch);
        _end = trainer.Epoch;
    }

    /// <summary>The same way, gone on by another training; null where the training cannot be copied.</summary>
    public Branch? Copy()
    {
        if (trainer.Copy() is not { } other)
            return null;
        var copy = new Branch(other, new()) { _frames = _frames.Copy(), _end = _end };
        copy.History.Become(history.Epochs());
        return copy;
    }

    /// <summary>Changes places with another way from the same network and data.</summary>
    public void Exchange(Branch other)
    {
        trainer.Exchange(other.Trainer);
        history.Exchange(other.History);
        (_frames, other._frames) = (other._frames, _frames);
        (_end, other._end) = (other._end, _end);
    }
}
