namespace NetGen;

/// <summary>Trains on one thread and paints on another, in turns, so that the same training gives the same film.</summary>
internal sealed class Recorder : IProgress<TrainingProgress>, IDisposable
{
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(2);

    private readonly Trainer _trainer;
    private readonly RecordOptions _options;
    private readonly TrainingHistory _history;
    private readonly PageSize _size;
    private readonly FilmPace _pace;
    private readonly Color[] _pixels;
    private readonly Picture _page = new();
    private readonly SnapshotTaker _taker;
    private readonly int _planeCells;

    public Recorder(Trainer trainer, int epochs, RecordOptions options)
    {
        (_trainer, _options, _history) = (trainer, options, options.History ?? new());
        _size = new(options.Width, options.Height, options.Scale);
        long steps = (long)epochs * ((trainer.Data.Count + trainer.BatchSize - 1) / trainer.BatchSize);
        _pace = new(trainer.StepCount, steps, Math.Max(2, (int)Math.Round(options.Seconds * options.FramesASecond)));
        _pixels = new Color[_size.Pixels];
        _taker = new(trainer);
        _planeCells = (int)(PlanePanel.Square(new PictureLayout(options.Width, options.Height).Answers).Width * options.Scale);
    }

    /// <summary>Trains and films.</summary>
    public StopReason Run(int epochs, IFilm film, CancellationToken cancellation)
    {
        using SkiaFonts fonts = new();
        using IOffscreen offscreen = Offscreen.Open(fonts, _size);
        var list = new DrawList(fonts);
        Paint(offscreen, list, film);
        _trainer.StopRules.Add(_pace);
        Task<StopReason> training = Task.Factory.StartNew(() => Train(epochs, cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (_pace.WaitForFrame())
            {
                Paint(offscreen, list, film);
                _pace.GoOn();
            }
        }
        finally
        {
            _pace.Abandon();
            training.Wait(CancellationToken.None);
            _trainer.StopRules.Remove(_pace);
        }

        Paint(offscreen, list, film);
        film.End(Hold);
        return training.Result;
    }

    /// <inheritdoc/>
    public void Report(TrainingProgress value)
    {
        // Waiting for the painter is no time that samples took.
        double seconds = _trainer.Data.Count / value.SamplesPerSecond, busy = seconds - _pace.TakeWaited().TotalSeconds;
        TrainingProgress reached = busy > 0 ? value with { SamplesPerSecond = _trainer.Data.Count / busy } : value;
        _history.Report(reached);
        _options.Progress?.Report(reached);
    }

    /// <inheritdoc/>
    public void Dispose() => _pace.Dispose();

    private StopReason Train(int epochs, CancellationToken cancellation)
    {
        try
        {
            return _trainer.RunEpochs(epochs, cancellation, this);
        }
        finally
        {
            _pace.EndTraining();
        }
    }

    private void Paint(IOffscreen offscreen, DrawList list, IFilm film)
    {
        list.Clear();
        _page.Draw(list, _taker.Take(_planeCells, _history, _options.Meter), _options.Theme, _size.Width, _size.Height);
        offscreen.Paint(list, _size, _options.Theme.Page, _pixels);
        film.Add(_pixels);
    }
}
