using System.Diagnostics;

namespace NetGen.Benchmarks;

/// <summary>This program, run once more in a process of its own.</summary>
internal static class Child
{
    /// <param name="arguments">What to ask of it.</param>
    /// <param name="environment">Variables to set for it.</param>
    /// <exception cref="InvalidOperationException">It failed; the message is its own.</exception>
    public static IEnumerable<string> Lines(string[] arguments, params (string Variable, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Insert(0, Path.Combine(AppContext.BaseDirectory, "NetGen.Benchmarks.dll"));
        foreach (var (variable, value) in environment)
            start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
            yield return line;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
