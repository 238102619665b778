namespace NetGen;

/// <summary>Why a run ended.</summary>
/// <param name="Kind">For programs.</param>
/// <param name="Message">For people: the rule or error, and the value that met it.</param>
public sealed record StopReason(StopKind Kind, string Message)
{
    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
