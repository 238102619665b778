using System.Diagnostics;

namespace NetGen;

/// <summary>Answers what takes long on a thread of its own, one question at a time, so that the window never waits; rests between them, so that the training hardly does.</summary>
/// <param name="answered">Called on that thread when there is an answer.</param>
internal sealed class BesideWindow<T>(Action answered)
    where T : class
{
    /// <summary>For each second of work so many of rest.</summary>
    private const double Rest = 4;

    private Task<T>? _work;
    private object? _question;
    private long _begin;
    private TimeSpan _took;

    /// <summary>The newest answer; null before the first.</summary>
    public T? Answer { get; private set; }

    /// <summary>Whether an answer has come that nobody took yet.</summary>
    public bool HasNews => _work?.IsCompleted == true;

    /// <summary>Takes an answer that has come, and says whether a question may be asked that was not asked last.</summary>
    public bool IsDue(object question)
    {
        if (_work is { IsCompleted: true } done)
        {
            (Answer, _work) = (done.GetAwaiter().GetResult(), null);
            _took = Stopwatch.GetElapsedTime(_begin);
        }

        return _work == null && !question.Equals(_question) && Stopwatch.GetElapsedTime(_begin) >= (1 + Rest) * _took;
    }

    /// <summary>Asks.</summary>
    /// <param name="question">What tells one question from another.</param>
    /// <param name="find">Finds the answer, on the other thread.</param>
    public void Ask(object question, Func<T> find)
    {
        (_question, _begin) = (question, Stopwatch.GetTimestamp());
        _work = Task.Factory.StartNew(find, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _work.ContinueWith(_ => answered(), TaskScheduler.Default);
    }
}
