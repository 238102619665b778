namespace NetGen.Playground;

internal sealed class LiveScreen(Theme theme) : IScreen
{
    public static bool IsPossible(Session session) => false;
    public StopReason Run(Session session, CancellationToken cancellation) => throw new NotSupportedException(theme.Name);
}
