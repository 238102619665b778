using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace NetGen;

/// <summary>
/// Runs numbered tasks on the calling thread and on some of the pool's, whichever is free taking the next. The caller alone finishes the work when the pool is busy,
/// so that it may itself be the pool's. Allocates nothing once it runs.
/// </summary>
internal sealed class ParallelLoop
{
    /// <summary>How long a thread stays awake for what comes next: longer than what a training step does alone between two loops.</summary>
    private static readonly TimeSpan Awake = TimeSpan.FromMicroseconds(200);

    private readonly Helper[] _helpers;
    private readonly object _gate = new();
    private readonly Func<bool> _isDone;
    private readonly Func<bool> _hasMore;
    private Action<int, int>? _body;
    private ExceptionDispatchInfo? _failure;
    private int _count;
    private int _done;
    private int _remaining;

    /// <summary>Prepares the threads' work items; they are asked for when there is something to do.</summary>
    /// <param name="workers">Threads at most, the caller's included.</param>
    public ParallelLoop(int workers)
    {
        Workers = workers;
        _isDone = () => Volatile.Read(ref _done) == _count;
        _hasMore = () => Volatile.Read(ref _remaining) > 0;
        _helpers = [.. Enumerable.Range(1, workers - 1).Select(worker => new Helper(this, worker))];
    }

    /// <summary>Threads at most, the caller's included.</summary>
    public int Workers { get; }

    /// <summary>Runs tasks 0 to <paramref name="count"/> − 1 in no certain order and returns when all are done.</summary>
    /// <param name="count">Tasks.</param>
    /// <param name="body">(worker, task): what to do. No two tasks of one worker run at once.</param>
    /// <exception cref="Exception">What a task threw first; tasks not yet begun by then are left out.</exception>
    public void Run(int count, Action<int, int> body)
    {
        _body = body;
        _failure = null;
        _done = 0;
        _count = count;

        // Counted down, so that a helper that wakes up late finds nothing whatever the next run's count is.
        Volatile.Write(ref _remaining, count);
        for (int i = 0; i < Math.Min(_helpers.Length, count - 1); i++)
            _helpers[i].Queue();
        Work(worker: 0);
        StayAwake(_isDone);
        WaitForOthers();
        _failure?.Throw();
    }

    private void Work(int worker)
    {
        for (int task; (task = Interlocked.Decrement(ref _remaining)) >= 0;)
        {
            try
            {
                if (Volatile.Read(ref _failure) == null)
                    _body!(worker, task);
            }
            catch (Exception failure)
            {
                Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);
            }

            CountDone();
        }
    }

    /// <summary>Watches for something, which threads that work on their share of microseconds would sleep through.</summary>
    private static void StayAwake(Func<bool> until)
    {
        long begin = Stopwatch.GetTimestamp();
        SpinWait spin = default;
        while (!until() && Stopwatch.GetElapsedTime(begin) < Awake)
            spin.SpinOnce(sleep1Threshold: -1);
    }

    private void WaitForOthers()
    {
        lock (_gate)
        {
            while (_done < _count)
                Monitor.Wait(_gate);
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
            do
            {
                loop.Work(worker);
                StayAwake(loop._hasMore);
            }
            while (loop._hasMore());

            Volatile.Write(ref _isQueued, 0);
        }
    }
}
