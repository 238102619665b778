using System.Collections.Concurrent;

namespace NetGen.Tests;

/// <summary>A window that answers questions on its own thread.</summary>
internal sealed class InspectedHost(IWindowHost host) : IWindowHost
{
    private readonly ConcurrentQueue<Action> _questions = [];
    private readonly ConcurrentQueue<WindowEvent> _events = [];

    /// <summary>Has something happen to the window that no program can bring about from outside.</summary>
    public void Add(WindowEvent happened)
    {
        _events.Enqueue(happened);
        host.Wake();
    }

    public (int Width, int Height) FramebufferSize => host.FramebufferSize;

    public float ContentScale => host.ContentScale;

    public string Text
    {
        get => host.Text;
        set => host.Text = value;
    }

    public bool ShouldClose => host.ShouldClose;

    public bool HasFrontBuffer => host.HasFrontBuffer;

    /// <summary>Has a question answered between two frames.</summary>
    public T Ask<T>(Func<T> question)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _questions.Enqueue(() =>
        {
            try
            {
                answer.SetResult(question());
            }
            catch (Exception wrong)
            {
                answer.SetException(wrong);
            }
        });
        host.Wake();
        return answer.Task.GetAwaiter().GetResult();
    }

    public void Poll(TimeSpan wait)
    {
        host.Poll(wait);
        while (_questions.TryDequeue(out Action? question))
            question();
    }

    public void Close() => host.Close();

    public bool TryTake(out WindowEvent taken) => _events.TryDequeue(out taken) || host.TryTake(out taken);

    public void Wake() => host.Wake();

    public void Swap() => host.Swap();

    public nint GetProcAddress(string name) => host.GetProcAddress(name);

    public void Dispose() => host.Dispose();
}
