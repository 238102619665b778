namespace NetGen;

/// <summary>Runs a training on a thread of its own, at the pace that the user sets, and starts it anew when asked to. When it is disposed, the training is as after its last whole step.</summary>
internal sealed class TrainingDriver : IProgress<TrainingProgress>, IDisposable
{
    private readonly ITraining _training;
    private readonly Trainer? _trainer;
    private readonly IProgress<TrainingProgress>? _listener;
    private readonly StopsOnce[] _rules;
    private readonly Task _work;
    private readonly Lock _gate = new();
    private CancellationTokenSource _run = new();
    private ulong? _seedAsked;
    private bool _isEnded;

    public TrainingDriver(ITraining training, TrainingHistory history, IProgress<TrainingProgress>? listener, Pace pace)
    {
        (_training, _trainer, History, _listener, Pace) = (training, training as Trainer, history, listener, pace);
        _rules = [.. (_trainer?.StopRules ?? []).Select(rule => new StopsOnce(rule))];
        Meter = _rules.Select(rule => rule.Rule).OfType<StepMeter>().FirstOrDefault() ?? new();
        Follow(_rules.Any(rule => rule.Rule == Meter) ? [.. _rules, pace] : [.. _rules, Meter, pace]);
        _work = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Pace Pace { get; }

    public TrainingHistory History { get; }

    public StepMeter Meter { get; }

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
    public void Reset(ulong seed)
    {
        lock (_gate)
        {
            _seedAsked = seed;
            _run.Cancel();
        }

        Pace.Interrupt();
    }

    /// <summary>Goes on with another learning rate, from the next step on.</summary>
    public void SetLearningRate(double rate) => Change(() => _trainer!.LearningRate = rate);

    /// <summary>Changes something of the training between two steps.</summary>
    public void Change(Action change) => Pace.AskChange(() =>
    {
        change();
        Version++;
    });

    /// <summary>Changes what the training's rules say, between two steps; each may stop it again.</summary>
    public void ChangeRules(Action change) => Change(() =>
    {
        change();
        Array.ForEach(_rules, rule => rule.Rearm());
    });

    /// <inheritdoc/>
    public void Report(TrainingProgress value)
    {
        // Waiting for eyes is no time that samples took.
        double seconds = _trainer!.Data.Count / value.SamplesPerSecond, busy = seconds - Pace.TakeWaited().TotalSeconds;
        TrainingProgress reached = busy > 0 ? value with { SamplesPerSecond = _trainer.Data.Count / busy } : value;
        History.Report(reached);
        _listener?.Report(reached);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isEnded = true;
            _run.Cancel();
        }

        Pace.Interrupt();
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
            if (!Pace.WaitForTurn())
                continue;
            Message = null;
            Pace.Begin(_training.Epoch);
            StopReason reason = _trainer?.RunEpochs(int.MaxValue, cancellation, this) ?? StepOn(cancellation);
            if (reason.Kind == StopKind.Cancelled)
                continue;
            Pace.IsPlaying = false;
            Message = reason.Kind == StopKind.Rule ? new(reason.Message + " Play goes on.") : new(reason.Message, IsError: reason.Kind == StopKind.Diverged);
            Version++;
        }
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
