using System.Diagnostics;

namespace NetGen.Tests;

/// <summary>A display of the tests' own, with a real mouse and real keys. Tests that need it are skipped, with the reason, where its programs are not installed.</summary>
public sealed class Desk : IDisposable
{
    private readonly Process? _server;

    public Desk()
    {
        Missing = new[] { "Xvfb", "xdotool" }.FirstOrDefault(program => !IsInstalled(program));
        if (Missing != null)
            return;
        _server = Process.Start(new ProcessStartInfo("Xvfb", "-displayfd 1 -screen 0 1280x800x24 -noreset") { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Display = ":" + _server.StandardOutput.ReadLine();
    }

    /// <summary>A program that is not installed; null when all are there.</summary>
    public string? Missing { get; }

    public string Display { get; } = "";

    /// <summary>Skips the test where there can be no display; else makes this the display of all windows to come.</summary>
    public void Require()
    {
        Assert.SkipWhen(Missing != null, $"{Missing} is not installed: apt install xvfb xdotool libglfw3.");
        NativeEnvironment.Set("WAYLAND_DISPLAY", null);
        NativeEnvironment.Set("DISPLAY", Display);
    }

    /// <summary>Moves the mouse or types, as xdotool's own words say.</summary>
    public void Do(params string[] words)
    {
        var start = new ProcessStartInfo("xdotool", words);
        start.Environment["DISPLAY"] = Display;
        using Process done = Process.Start(start)!;
        done.WaitForExit();
        Assert.Equal(0, done.ExitCode);
    }

    public void Dispose()
    {
        if (_server == null)
            return;
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}

/// <summary>One window at a time: the library knows one main thread.</summary>
[CollectionDefinition("windows", DisableParallelization = true)]
public sealed class Windows : ICollectionFixture<Desk>;
