using System.Diagnostics;

namespace NetGen.Tests;

/// <summary>The playground as a program of its own, in an empty folder.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">Its command line.</param>
    /// <param name="environment">NAME=value each.</param>
    public static (int Code, string Output) Run(string[] arguments, string[] environment)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NetGen.Playground.dll"), .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string pair in environment)
            start.Environment[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        using Process program = Process.Start(start)!;
        Task<string> complaints = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return (program.ExitCode, output + complaints.GetAwaiter().GetResult());
    }
}
