namespace NetGen;

/// <summary>Runs a training on a thread of its own, at the pace that the user sets, and starts it anew when asked to. When it is disposed, the training is as after its last whole step.</summary>
internal sealed class TrainingDriver : IProgress<TrainingProgress>, IDisposable
{
    private readonly ITraining _training;
    private readonly Trainer? _trainer;
    private readonly IProgress<TrainingProgress>? _listener;
    private readonly StopsOnce[] _rules;
    private readonly IStopRule[] _followed;
    private readonly Task _work;
    private readonly Lock _gate = new();
    private CancellationTokenSource _run = new();
    private ulong? _seedAsked;
    private Action<CancellationToken>? _journeyAsked;
    private bool _isEnded;

    /// <param name="training">What is run.</param>
    /// <param name="history">Told of its epochs.</param>
    /// <param name="listener">Told of them too; null for nobody.</param>
    /// <param name="pace">How fast it goes.</param>
    /// <param name="from">Where another training stands that this one branches off from; null for none.</param>
    /// <param name="past">Where this training had been when it was saved; null for nowhere.</param>
    public TrainingDriver(ITraining training, TrainingHistory history, IProgress<TrainingProgress>? listener, Pace pace, Timeline? from = null, SavedPast? past = null)
    {
        (_training, _trainer, History, _listener, Pace) = (training, training as Trainer, history, listener, pace);
        _rules = [.. (_trainer?.StopRules ?? []).Select(rule => new StopsOnce(rule))];
        Timeline = _trainer != null && Timeline.CanFollow(_trainer) ? new(_trainer, history) : null;
        if (from != null)
            Timeline?.BranchFrom(from);
        else if (past != null)
            Timeline?.GoOn(past);
        else
            Timeline?.Begin();
        Meter = _rules.Select(rule => rule.Rule).OfType<StepMeter>().FirstOrDefault() ?? new();
        IStopRule[] rules = _rules.Any(rule => rule.Rule == Meter) ? [.. _rules] : [.. _rules, Meter];
        _followed = Timeline == null ? [.. rules, pace] : [.. rules, new StepsBeside(Timeline), pace];
        Follow(_followed);
        _work = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Pace Pace { get; }

    /// <summary>What trains; null where it is nothing that NetGen knows more of than steps.</summary>
    public Trainer? Trainer => _trainer;

    public TrainingHistory History { get; }

    public StepMeter Meter { get; }

    /// <summary>Where the training has been; null where it cannot go back.</summary>
    public Timeline? Timeline { get; }

    /// <summary>Whether the training can begin anew.</summary>
    public bool CanReset => _trainer != null;

    /// <summary>Why the training halted by itself; null when it did not.</summary>
    public LiveMessage? Message { get; private set; }

    /// <summary>The learning rate; null when there is none to set, because the training knows none or a schedule sets it.</summary>
    public double? LearningRate => _trainer is { Schedule: null } ? _trainer.LearningRate : null;

    /// <summary>Changes whenever something other than a step happened.</summary>
    public int Version { get; private set; }

    /// <summary>The thread's number as the system knows it, for measuring; null where it is not told.</summary>
    public int? SystemThread { get; private set; }

    /// <summary>Whether the training broke down with an error, which <see cref="Dispose"/> throws.</summary>
    public bool IsBroken => _work.IsFaulted;

    /// <summary>The seed of the training; 0 when it has none.</summary>
    public ulong Seed => _trainer?.Seed ?? 0;

    /// <summary>Begins anew from a seed, between two steps.</summary>
    public void Reset(ulong seed) => Interrupt(() => (_seedAsked, _journeyAsked) = (seed, null));

    /// <summary>Goes to the end of an epoch that was reached before, and halts there.</summary>
    public void GoTo(int epoch) => Travel((timeline, cancellation) => timeline.GoTo(epoch, cancellation));

    /// <summary>Goes to a key frame, with another learning rate where one is given, and halts there.</summary>
    public void GoTo(KeyFrame frame, double? learningRate) => Travel((timeline, _) => timeline.GoTo(frame, learningRate));

    /// <summary>Follows the way that was left: on from here where both are watched, else from its end, where it halts.</summary>
    public void Swap() => Travel((timeline, _) => timeline.Swap(), halts: Timeline?.IsWatching == false);

    /// <summary>Has the way that was left go on beside the one that is followed, or no longer.</summary>
    public void Watch(bool isWatching) => Travel((timeline, _) => timeline.Watch(isWatching), halts: false);

    /// <summary>Goes on with another learning rate, from the next step on.</summary>
    public void SetLearningRate(double rate) => Change(() => _trainer!.LearningRate = rate);

    /// <summary>Changes something of the training between two steps.</summary>
    public void Change(Action change) => BetweenSteps(() =>
    {
        if (Timeline != null)
            Timeline.Change(change);
        else
            change();
    });

    /// <summary>Changes what the training's rules say, between two steps; each may stop it again.</summary>
    public void ChangeRules(Action change) => BetweenSteps(() =>
    {
        change();
        Array.ForEach(_rules, rule => rule.Rearm());
    });

    /// <summary>Has something done by the training's own thread, between two steps.</summary>
    public void BetweenSteps(Action act) => Pace.AskChange(() =>
    {
        act();
        Version++;
    });

    /// <inheritdoc/>
    public void Report(TrainingProgress value)
    {
        // Waiting for eyes, and the branch beside, are no time that samples took.
        TimeSpan spared = Pace.TakeWaited() + (Timeline?.TakeTimeBeside() ?? TimeSpan.Zero);
        double seconds = _trainer!.Data.Count / value.SamplesPerSecond, busy = seconds - spared.TotalSeconds;
        TrainingProgress reached = busy > 0 ? value with { SamplesPerSecond = _trainer.Data.Count / busy } : value;
        if (Timeline != null)
            Timeline.Pass(reached);
        else
            History.Report(reached);
        _listener?.Report(reached);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Interrupt(() => _isEnded = true);
        try
        {
            _work.GetAwaiter().GetResult();
        }
        finally
        {
            Follow(_rules.Select(rule => rule.Rule));
            _run.Dispose();
        }
    }

    private void Work()
    {
        GivingWay.Begin();
        SystemThread = ThreadClock.CurrentThread();
        while (TryPrepare(out CancellationToken cancellation))
        {
            TravelAsAsked(cancellation);
            if (!Pace.WaitForTurn())
                continue;
            Message = null;
            Timeline?.Resume();
            Pace.Begin(_training.Epoch);
            StopReason reason = _trainer?.RunEpochs(int.MaxValue, cancellation, this) ?? StepOn(cancellation);
            if (reason.Kind == StopKind.Cancelled)
                continue;
            Pace.IsPlaying = false;
            Message = reason.Kind switch
            {
                StopKind.Rule => new(reason.Message + " Play goes on."),
                StopKind.Diverged => new(reason.Message, IsError: true) { Offer = WayBack() },
                _ => new(reason.Message),
            };
            Version++;
        }
    }

    /// <summary>Back to where all was well, and on from there in smaller steps; null where nothing was kept.</summary>
    private Offer? WayBack()
    {
        if (Timeline?.LastGood() is not { } frame)
            return null;
        double? rate = LearningRate is { } broken ? Math.Min(frame.LearningRate, RateLadder.Below(broken) ?? broken) : null;
        string where = frame.Epoch == 0 ? "the start" : $"epoch {Numbers.Count(frame.Epoch)}";
        return new($"Back to {where}{(rate is { } smaller ? $", rate {Numbers.ThreeDigits(smaller)}" : "")}", () => GoTo(frame, rate));
    }

    private void Travel(Action<Timeline, CancellationToken> journey, bool halts = true)
    {
        if (Timeline is not { } timeline)
            return;
        Pace.IsPlaying &= !halts;
        Interrupt(() => _journeyAsked = cancellation =>
        {
            journey(timeline, cancellation);
            timeline.Join(cancellation);
        });
    }

    private void Interrupt(Action ask)
    {
        lock (_gate)
        {
            ask();
            _run.Cancel();
        }

        Pace.Interrupt();
    }

    /// <summary>Goes where somebody asked to go, without those who would stop a run.</summary>
    private void TravelAsAsked(CancellationToken cancellation)
    {
        if (Interlocked.Exchange(ref _journeyAsked, null) is not { } journey)
            return;
        Follow([]);
        journey(cancellation);
        Follow(_followed);
        Message = null;
        Version++;
    }

    private void Follow(IEnumerable<IStopRule> rules)
    {
        _trainer?.StopRules.Clear();
        foreach (IStopRule rule in rules)
            _trainer?.StopRules.Add(rule);
    }

    /// <summary>Makes ready for the next run; false when there is to be none.</summary>
    private bool TryPrepare(out CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_seedAsked is { } seed)
            {
                _trainer!.Reset(seed);
                History.Clear();
                Timeline?.Begin();
                Array.ForEach(_rules, rule => rule.Rearm());
                Message = null;
                Version++;
            }

            _seedAsked = null;
            if (!_isEnded && _run.IsCancellationRequested)
            {
                _run.Dispose();
                _run = new();
            }

            cancellation = _run.Token;
            return !_isEnded;
        }
    }

    /// <summary>Trains what knows steps only.</summary>
    private StopReason StepOn(CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                int epoch = _training.Epoch;
                TrainingStep step = _training.Step();
                Pace.AfterStep(step, TimeSpan.Zero);
                if (step.Epoch != epoch)
                    Pace.EndEpoch(step.Epoch);
            }

            return new(StopKind.Cancelled, "Halted.");
        }
        catch (TrainingDivergedException broken)
        {
            return new(StopKind.Diverged, broken.Message);
        }
    }
}
