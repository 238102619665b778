using System.Diagnostics;

namespace NetGen.Tests;

/// <summary>Another program with a little window, from which a file can be dragged with the mouse as from a desktop's.</summary>
internal sealed class DragSource : IDisposable
{
    /// <summary>The system's own: packages of the system are not seen by any other.</summary>
    private const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _program;

    /// <summary>Shows it in the lower right corner of a display.</summary>
    public DragSource(string display, string file)
    {
        var start = new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "drag-source.py"), file, "1280", "800"]) { RedirectStandardOutput = true };
        start.Environment["DISPLAY"] = display;
        _program = Process.Start(start)!;
        Await("shown");
    }

    /// <summary>Skips the test where there is no such program.</summary>
    public static void Require()
    {
        Assert.SkipUnless(File.Exists(Python), $"{Python} is not installed: apt install python3-gi gir1.2-gtk-3.0.");
        using Process asked = Process.Start(new ProcessStartInfo(Python, ["-c", "import gi; gi.require_version('Gtk', '3.0')"]) { RedirectStandardError = true })!;
        string wrong = asked.StandardError.ReadToEnd();
        asked.WaitForExit();
        Assert.SkipUnless(asked.ExitCode == 0, $"GTK for Python is not installed: apt install python3-gi gir1.2-gtk-3.0. {wrong}");
    }

    /// <summary>Waits for the next thing that the program says.</summary>
    public void Await(string word) => Assert.Equal(word, _program.StandardOutput.ReadLineAsync().WaitAsync(Patience).GetAwaiter().GetResult());

    /// <inheritdoc/>
    public void Dispose()
    {
        _program.Kill();
        _program.WaitForExit();
        _program.Dispose();
    }
}
