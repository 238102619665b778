using System.Diagnostics;

namespace NetGen.Tests.Truth;

/// <summary>Another program, run to its end.</summary>
internal static class ProgramRun
{
    /// <summary>The repository's root, found from where the tests run.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Its exit code and what it printed.</summary>
    public static Task<(int ExitCode, string Output)> Of(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        In(Environment.CurrentDirectory, program, arguments, environment);

    /// <summary>The same, in a folder of its own.</summary>
    public static async Task<(int ExitCode, string Output)> In(string folder, string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation), error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output + await error);
    }

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "NetGen.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Above(parent)
        : throw new DirectoryNotFoundException("NetGen.sln is in no folder above the tests.");
}
