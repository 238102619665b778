namespace NetGen;

/// <summary>
/// Remembers how a training went, epoch by epoch, for the loss curve of a picture: hand it to a run as its progress.
/// It keeps at most some two thousand epochs, ever further apart, so that an endless training does not fill the memory. Safe from many threads.
/// </summary>
public sealed class TrainingHistory : IProgress<TrainingProgress>
{
    private const int MostKept = 2048;

    private readonly Lock _lock = new();
    private List<TrainingProgress> _kept = [];
    private int _stride = 1;

    /// <summary>The newest report; null before the first.</summary>
    public TrainingProgress? Latest { get; private set; }

    /// <inheritdoc/>
    public void Report(TrainingProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        lock (_lock)
        {
            Latest = value;
            if (value.Epoch % _stride != 0)
                return;
            _kept.Add(value);
            if (_kept.Count < MostKept)
                return;
            _stride *= 2;
            _kept.RemoveAll(old => old.Epoch % _stride != 0);
        }
    }

    /// <summary>Forgets everything: the training begins anew.</summary>
    internal void Clear() => Become([]);

    /// <summary>Changes places with another training's.</summary>
    internal void Exchange(TrainingHistory other)
    {
        lock (_lock)
        {
            lock (other._lock)
            {
                (_kept, other._kept) = (other._kept, _kept);
                (_stride, other._stride) = (other._stride, _stride);
                (Latest, other.Latest) = (other.Latest, Latest);
            }
        }
    }

    /// <summary>Takes other epochs for its own.</summary>
    internal void Become(IReadOnlyList<TrainingProgress> epochs)
    {
        lock (_lock)
        {
            _kept.Clear();
            _stride = 1;
            Latest = null;
            foreach (TrainingProgress epoch in epochs)
                Report(epoch);
        }
    }

    /// <summary>Forgets what came after an epoch.</summary>
    internal void CutAfter(int epoch)
    {
        lock (_lock)
        {
            _kept.RemoveAll(later => later.Epoch > epoch);
            Latest = _kept.Count > 0 ? _kept[^1] : null;
        }
    }

    /// <summary>The kept epochs from first to last, the newest always among them.</summary>
    public IReadOnlyList<TrainingProgress> Epochs()
    {
        List<TrainingProgress> epochs = [];
        CopyTo(epochs);
        return epochs;
    }

    /// <summary>Adds the same epochs to a list, which allocates nothing once it is long enough.</summary>
    internal void CopyTo(List<TrainingProgress> epochs)
    {
        lock (_lock)
        {
            epochs.AddRange(_kept);
            if (Latest != null && !(_kept.Count > 0 && _kept[^1] == Latest))
                epochs.Add(Latest);
        }
    }
}
