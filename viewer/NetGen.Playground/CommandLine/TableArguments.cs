using System.CommandLine;

namespace NetGen.Playground;

/// <summary>What the command line says of a table of the user's own.</summary>
internal sealed class TableArguments
{
    private const string Ending = ".csv";

    private readonly Option<string?> _target = new("--target") { Description = "The column of a CSV file that is to be predicted.", HelpName = "column" };
    private readonly Option<string[]> _ignored = new("--ignore") { Description = "A column of a CSV file that is left out; may be said several times.", HelpName = "column" };

    public IEnumerable<Option> Options => [_target, _ignored];

    /// <summary>The scene of a CSV file; null when the name is no such file's.</summary>
    /// <exception cref="UserErrorException">Name and options do not go together; the message says what is missing.</exception>
    public TableFileScene? SceneOf(ParseResult parsed, string name)
    {
        string? target = parsed.GetValue(_target);
        string[] ignored = parsed.GetValue(_ignored) ?? [];
        if (name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            return target != null ? new(name, target, ignored)
                : throw new UserErrorException($"Say which column of {name} is to be predicted: {name} --target COLUMN.") { ExitCode = 2 };
        if (target != null || ignored.Length > 0)
            throw new UserErrorException($"--target and --ignore go with a CSV file, but '{name}' is a scene.") { ExitCode = 2 };
        return null;
    }
}
