namespace NetGen.Playground;

/// <summary>A way to watch a session.</summary>
internal interface IScreen
{
    /// <summary>Starts the training, shows it, and returns when it has ended.</summary>
    StopReason Run(Session session, CancellationToken cancellation);
}

/// <summary>Shows nothing.</summary>
internal sealed class SilentScreen : IScreen
{
    /// <inheritdoc/>
    public StopReason Run(Session session, CancellationToken cancellation) => session.Start(cancellation).GetAwaiter().GetResult();
}
