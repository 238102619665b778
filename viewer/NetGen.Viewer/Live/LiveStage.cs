namespace NetGen;

/// <summary>The training that the window shows, with the threads that run and watch it. Another takes its place when the user chooses another scene.</summary>
internal sealed class LiveStage : IDisposable
{
    private readonly Action _wake;
    private TrainingDriver _driver;
    private SnapshotFeed _feed;

    /// <param name="first">What is shown first.</param>
    /// <param name="pace">How fast it goes.</param>
    /// <param name="wake">Called from any thread when there is something new to show.</param>
    public LiveStage(WindowTraining first, Pace pace, Action wake)
    {
        _wake = wake;
        Training = first.Training;
        _driver = new(first.Training, first.History, first.Progress, pace);
        _feed = new(first.Training, _driver, wake);
    }

    public ITraining Training { get; private set; }

    public TrainingDriver Driver => _driver;

    public SnapshotFeed Feed => _feed;

    public Pace Pace => _driver.Pace;

    /// <summary>Whether one of the threads broke down with an error, which <see cref="Dispose"/> throws.</summary>
    public bool IsBroken => _feed.IsBroken || _driver.IsBroken;

    /// <summary>Shows another training, as fast as this one, which ends after its last whole step.</summary>
    public void Change(WindowTraining next)
    {
        Pace pace = Pace.Anew();
        Dispose();
        Training = next.Training;
        _driver = new(next.Training, next.History, next.Progress, pace);
        _feed = new(next.Training, _driver, _wake);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _feed.Dispose();
        }
        finally
        {
            _driver.Dispose();
        }
    }
}
