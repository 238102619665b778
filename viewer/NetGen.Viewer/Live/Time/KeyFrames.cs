namespace NetGen;

/// <summary>The key frames of a training, ever further apart, so that an endless training does not fill the memory. Safe from many threads.</summary>
/// <param name="mostBytes">Frames of a large network are fewer, so that all together have about so many bytes.</param>
internal sealed class KeyFrames(long mostBytes = 64 << 20)
{
    private const int MostFrames = 64;
    private const int FewestFrames = 4;

    private readonly Lock _lock = new();
    private readonly List<KeyFrame> _frames = [];
    private int _stride = 1;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _frames.Count;
        }
    }

    /// <summary>All of them, from the first moment to the last.</summary>
    public KeyFrame[] All()
    {
        lock (_lock)
            return [.. _frames];
    }

    /// <summary>Whether an epoch's end is one of the moments to keep.</summary>
    public bool IsDue(int epoch)
    {
        lock (_lock)
            return epoch % _stride == 0 && !(_frames.Count > 0 && _frames[^1].Epoch >= epoch);
    }

    /// <summary>Adds the newest; it takes the place of one of the same moment.</summary>
    public void Add(KeyFrame frame)
    {
        lock (_lock)
        {
            if (_frames.Count > 0 && _frames[^1].Place == frame.Place)
                _frames[^1] = frame with { Loss = _frames[^1].Loss, IsChange = frame.IsChange || _frames[^1].IsChange };
            else
                _frames.Add(frame);
            Thin((int)Math.Clamp(mostBytes / frame.Bytes, FewestFrames, MostFrames));
        }
    }

    /// <summary>The newest that is not later than the end of an epoch; the first where all are, null where there is none.</summary>
    public KeyFrame? Before(int epoch)
    {
        lock (_lock)
            return _frames.FindLast(frame => frame.Place.IsWithin(epoch)) ?? _frames.FirstOrDefault();
    }

    /// <summary>The first change after a moment; null for none.</summary>
    public KeyFrame? ChangeAfter(TrainingPlace place)
    {
        lock (_lock)
            return _frames.Find(frame => frame.IsChange && frame.Step > place.Step);
    }

    /// <summary>Forgets what came after a moment.</summary>
    public void CutAfter(TrainingPlace place)
    {
        lock (_lock)
            _frames.RemoveAll(frame => frame.Step > place.Step);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _frames.Clear();
            _stride = 1;
        }
    }

    /// <summary>Takes over these, from the first moment to the last.</summary>
    public void Become(IEnumerable<KeyFrame> frames)
    {
        lock (_lock)
        {
            Clear();
            foreach (KeyFrame frame in frames)
                Add(frame);
        }
    }

    /// <summary>The same frames, to be added to apart from these.</summary>
    public KeyFrames Copy()
    {
        lock (_lock)
        {
            var copy = new KeyFrames(mostBytes) { _stride = _stride };
            copy._frames.AddRange(_frames);
            return copy;
        }
    }

    /// <summary>Drops every second frame that others lead to; where only changes are left, the oldest.</summary>
    private void Thin(int most)
    {
        while (_frames.Count > most)
        {
            int dropped = _frames.RemoveAll(frame => !frame.IsChange && frame.Epoch % (2 * _stride) != 0 && frame != _frames[^1]);
            if (dropped > 0 || 2 * _stride <= _frames[^1].Epoch)
                _stride *= 2;
            else
                _frames.RemoveAt(0);
        }
    }
}
