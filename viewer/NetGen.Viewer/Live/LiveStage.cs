namespace NetGen;

/// <summary>What the window shows now. Another takes its place when the user chooses another scene.</summary>
/// <param name="first">What is shown first.</param>
/// <param name="pace">How fast it goes.</param>
/// <param name="wake">Called from any thread when there is something new to show.</param>
internal sealed class LiveStage(WindowContent first, Pace pace, Action wake) : IDisposable
{
    private long _pastBytes;
    private TimeSpan _pastTime;

    /// <summary>What is shown.</summary>
    public Act Act { get; private set; } = first.Begin(pace, wake);

    public Pace Pace => Act.Pace;

    /// <inheritdoc cref="Act.DrawingBytes"/>
    /// <remarks>Of all that was shown so far, like <see cref="ProcessorTime"/>.</remarks>
    public long DrawingBytes => _pastBytes + Act.DrawingBytes;

    /// <inheritdoc cref="Act.ProcessorTime"/>
    public TimeSpan ProcessorTime => _pastTime + Act.ProcessorTime;

    /// <summary>Shows another, which goes on if this one did; this one ends after its last whole step.</summary>
    public void Change(WindowContent next) => Show(next, Pace.Anew(Pace.IsPlaying || Act.HasEnded, next.UsualSpeed));

    /// <summary>Shows what this one was changed to, at the same pace.</summary>
    public void Replace(WindowContent changed) => Show(changed, Pace.Anew(Pace.IsPlaying || Act.HasEnded, Pace.Speed));

    /// <inheritdoc/>
    public void Dispose() => Act.Dispose();

    private void Show(WindowContent content, Pace anew)
    {
        (_pastBytes, _pastTime) = (DrawingBytes, ProcessorTime);
        Act.Dispose();
        Act = content.Begin(anew, wake);
    }
}
