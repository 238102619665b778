using System.CommandLine;

namespace NetGen.Benchmarks;

/// <summary>The command line: what can be measured.</summary>
internal sealed class BenchmarkCommand
{
    private readonly RootCommand _root = new("Measures NetGen and its peers in turns, one thread each: W1 and W2 train, W3 trains on pictures, W4 predicts one sample, W5 a picture of 65,536 points.");
    private readonly Argument<string[]> _workloads = new("workloads") { Description = "Which of W1 to W5; all unless given.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<int> _rounds = new("--rounds") { Description = "Rounds whose median counts.", HelpName = "number", DefaultValueFactory = _ => 15 };
    private readonly Option<bool> _alone = new("--alone") { Description = "NetGen without its peers, a line a workload: name, tabulator, nanoseconds." };
    private readonly Option<bool> _widths = new("--widths") { Description = "NetGen alone on narrower and narrower registers, in processes of their own." };
    private readonly Option<bool> _threads = new("--threads") { Description = "NetGen alone on 1, 2 and 4 threads." };
    private readonly Option<bool> _sweep = new("--sweep") { Description = "Every code form at every layer size, to find where they cross." };
    private readonly Option<bool> _generator = new("--generator") { Description = "The generator: from attributes to text, and after an edit elsewhere." };
    private readonly Option<bool> _editor = new("--editor") { Description = "The generator while somebody types in a project of 500 files with ten networks." };
    private readonly Option<DirectoryInfo?> _mnist = new("--mnist") { Description = "From the start of a process to 97 % of MNIST's test digits, against TorchSharp's first epoch.", HelpName = "folder" };
    private readonly Option<string?> _runner = new("--runner") { Description = "With --mnist: one runner of that race.", Hidden = true };

    public BenchmarkCommand()
    {
        _root.Add(_workloads);
        foreach (Option option in (Option[])[_rounds, _alone, _widths, _threads, _sweep, _generator, _editor, _mnist, _runner])
            _root.Add(option);
        _workloads.AcceptOnlyFromAmong([.. Workload.All.Select(workload => workload.Name).Distinct()]);
        _rounds.Validators.Add(rounds =>
        {
            if (rounds.Tokens.Count > 0 && rounds.GetValueOrDefault<int>() < 1)
                rounds.AddError($"--rounds is {rounds.Tokens[0].Value}; at least one round is needed.");
        });
    }

    /// <summary>Measures what the command line asks for.</summary>
    /// <returns>0 when all went well, 1 when a peer's answers were wrong or a file was missing, 2 when the command line is wrong.</returns>
    public static int Run(string[] arguments)
    {
        var command = new BenchmarkCommand();
        command._root.SetAction(command.RunGuarded);
        ParseResult parsed = command._root.Parse(arguments);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (string message in parsed.Errors.Select(error => error.Message).Distinct())
            Console.Error.WriteLine(message);
        Console.Error.WriteLine("--help tells what can be measured.");
        return 2;
    }

    private int RunGuarded(ParseResult parsed)
    {
        try
        {
            return Run(parsed);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine(wrong.Message);
            return 1;
        }
    }

    private int Run(ParseResult parsed)
    {
        string[] names = parsed.GetValue(_workloads)!;
        Workload[] workloads = [.. Workload.All.Where(workload => names.Length == 0 || names.Contains(workload.Name))];
        int rounds = parsed.GetValue(_rounds);
        if (parsed.GetValue(_mnist) is { } folder)
            return parsed.GetValue(_runner) is { } runner ? MnistRace.Run(folder, runner) : MnistRace.Start(folder);
        if (parsed.GetValue(_generator))
            return GeneratorSpeed.Run(rounds);
        if (parsed.GetValue(_editor))
            return EditorSpeed.Run(rounds);
        if (parsed.GetValue(_sweep))
            return FormSweep.Run(rounds);
        if (parsed.GetValue(_widths))
            return Widths.Run(names, rounds);
        if (parsed.GetValue(_threads))
            return ThreadSpeed.Run([.. workloads.Where(workload => workload.Trains)], rounds);
        return parsed.GetValue(_alone) ? Alone.Run(workloads, rounds) : Headline.Run(workloads, rounds);
    }
}
