using System.CommandLine;

namespace NetGen.Playground;

/// <summary>What the command line says of sessions.</summary>
internal sealed class OpenArguments
{
    private readonly Option<string?> _file = new("--session") { Description = "Go on with a session that the window saved.", HelpName = "file" };
    private readonly Option<string?> _state = new("--state") { Description = "Begin the training that a line of text describes; the window copies such lines.", HelpName = "line" };

    public IEnumerable<Option> Options => [_file, _state];

    /// <summary>What is to be opened; null for nothing.</summary>
    /// <exception cref="UserErrorException">Both are asked for.</exception>
    public Opens? Of(ParseResult parsed) => (parsed.GetValue(_file), parsed.GetValue(_state)) switch
    {
        (null, null) => null,
        (not null, not null) => throw new UserErrorException("--session and --state each say all of a training; give one of them.") { ExitCode = 2 },
        var (file, state) => new(file, state),
    };
}
