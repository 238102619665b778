using System.Runtime.ExceptionServices;

namespace NetGen;

/// <summary>
/// Runs numbered tasks on the calling thread and on some of the pool's, whichever is free taking the next. The caller alone finishes the work when the pool is busy,
/// so that it may itself be the pool's. Allocates nothing once it runs.
/// </summary>
internal sealed class ParallelLoop
{
    private readonly Action<int, int> _body;
    private readonly Helper[] _helpers;
    private readonly object _gate = new();
    private ExceptionDispatchInfo? _failure;
    private int _count;
    private int _done;
    private int _remaining;

    /// <summary>A loop over a body that is given the number of its worker, of which no two run at once, and of its task.</summary>
    /// <param name="workers">Threads at most, the caller's included.</param>
    /// <param name="body">(worker, task): what to do.</param>
    public ParallelLoop(int workers, Action<int, int> body)
    {
        _body = body;
        _helpers = [.. Enumerable.Range(1, workers - 1).Select(worker => new Helper(this, worker))];
    }

    /// <summary>Runs tasks 0 to <paramref name="count"/> − 1 in no certain order and returns when all are done.</summary>
    /// <exception cref="Exception">What a task threw first; tasks not yet begun by then are left out.</exception>
    public void Run(int count)
    {
        _failure = null;
        _done = 0;
        _count = count;

        // Counted down, so that a helper that wakes up late finds nothing whatever the next run's count is.
        Volatile.Write(ref _remaining, count);
        for (int i = 0; i < Math.Min(_helpers.Length, count - 1); i++)
            _helpers[i].Queue();
        Work(worker: 0);
        lock (_gate)
        {
            while (_done < count)
                Monitor.Wait(_gate);
        }

        _failure?.Throw();
    }

    private void Work(int worker)
    {
        for (int task; (task = Interlocked.Decrement(ref _remaining)) >= 0;)
        {
            try
            {
                if (Volatile.Read(ref _failure) == null)
                    _body(worker, task);
            }
            catch (Exception failure)
            {
                Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);
            }

            CountDone();
        }
    }

    private void CountDone()
    {
        lock (_gate)
        {
            if (++_done == _count)
                Monitor.PulseAll(_gate);
        }
    }

    private sealed class Helper(ParallelLoop loop, int worker) : IThreadPoolWorkItem
    {
        private int _isQueued;

        public void Queue()
        {
            if (Interlocked.Exchange(ref _isQueued, 1) == 0)
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        public void Execute()
        {
            loop.Work(worker);
            Volatile.Write(ref _isQueued, 0);
        }
    }
}
