namespace NetGen.Playground;

/// <summary>Something the user can mend; the message says what and how.</summary>
internal sealed class UserErrorException(string message) : Exception(message)
{
    /// <summary>1 for a wrong file or folder, 2 for a wrong command line.</summary>
    public int ExitCode { get; init; } = 1;
}
