using System.Diagnostics;

namespace NetGen;

/// <summary>
/// Takes snapshots of a training on a thread of its own, one for each that was shown, so that neither the training nor the window waits for a slow one.
/// </summary>
internal sealed class SnapshotFeed : IDisposable
{
    /// <summary>Enough for smooth contours; more would cost the time of training.</summary>
    private const int PlaneCells = 128;

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(10);

    /// <summary>Numbers that change more often cannot be read.</summary>
    private static readonly TimeSpan FiguresHold = TimeSpan.FromMilliseconds(200);

    private readonly ITraining _training;
    private readonly FeaturePlane? _plane;
    private readonly TrainingDriver _driver;
    private readonly Action _arrived;
    private readonly Task _work;
    private readonly SemaphoreSlim _asked = new(1);
    private volatile TrainingSnapshot? _latest;
    private volatile bool _isEnded;
    private volatile PlaneStyle _style;
    private long _allocatedBytes;

    /// <param name="watched">What is watched.</param>
    /// <param name="driver">What runs it.</param>
    /// <param name="arrived">Called on the feed's thread when there is a new snapshot.</param>
    public SnapshotFeed(WindowTraining watched, TrainingDriver driver, Action arrived)
    {
        (_training, _plane, _style, _driver, _arrived) = (watched.Training, watched.Plane, watched.Style, driver, arrived);
        _work = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The newest snapshot; null before the first.</summary>
    public TrainingSnapshot? Latest => _latest;

    /// <summary>Bytes that taking snapshots has allocated.</summary>
    public long AllocatedBytes => Interlocked.Read(ref _allocatedBytes);

    /// <summary>Whether taking broke down with an error, which <see cref="Dispose"/> throws.</summary>
    public bool IsBroken => _work.IsFaulted;

    /// <summary>How the plane is drawn.</summary>
    public PlaneStyle Style => _style;

    /// <summary>Has the plane drawn in another way.</summary>
    public void Show(PlaneStyle style) => _driver.Change(() => _style = style);

    /// <summary>Asks for the next snapshot, once something has changed.</summary>
    public void Ask()
    {
        if (_asked.CurrentCount == 0)
            _asked.Release();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isEnded = true;
        Ask();
        _work.GetAwaiter().GetResult();
        _asked.Dispose();
    }

    private void Work()
    {
        var taker = new SnapshotTaker(_training, _plane);
        (long, int, TrainingProgress?)? taken = null, read = null;
        long renewed = 0;
        while (true)
        {
            _asked.Wait();
            while (!_isEnded && taken == State() && (read == taken || !AreFiguresDue(renewed)))
                Thread.Sleep(LookAgain);
            if (_isEnded)
                return;
            bool renews = _latest == null || AreFiguresDue(renewed);
            taken = State();
            taker.Style = _style;
            _latest = taker.Take(PlaneCells, _driver.History, _driver.Meter, renews ? null : _latest!.Figures, _driver.Timeline);
            if (renews)
                (read, renewed) = (taken, Stopwatch.GetTimestamp());
            Interlocked.Exchange(ref _allocatedBytes, GC.GetAllocatedBytesForCurrentThread());
            _arrived();
        }
    }

    private static bool AreFiguresDue(long renewed) => Stopwatch.GetElapsedTime(renewed) >= FiguresHold;

    private (long Step, int Version, TrainingProgress? Latest) State() => (_training.StepCount, _driver.Version, _driver.History.Latest);
}
