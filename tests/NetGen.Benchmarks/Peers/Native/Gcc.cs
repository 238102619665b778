using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NetGen.Benchmarks;

/// <summary>Compiles a C file on the spot for this very processor and loads it.</summary>
internal static class Gcc
{
    private static readonly string[] s_flags = ["-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", "-w"];

    /// <summary>Its version, such as "12.2.0", or null where there is none.</summary>
    public static string? Version { get; } = Run(["-dumpfullversion"]) is (0, var text) ? text.Trim() : null;

    /// <summary>Whether a program that includes the header and links the libraries can be built.</summary>
    public static bool CanUse(string header, params string[] libraries) => Version is not null && InFolder(folder =>
    {
        string source = Path.Combine(folder, "probe.c");
        File.WriteAllText(source, $"#include <{header}>\n");
        return Run([.. s_flags, "-o", Path.Combine(folder, "probe.so"), source, .. libraries]).Status == 0;
    });

    /// <summary>A library of its own, with state of its own, for each call; it stays loaded until the program ends.</summary>
    /// <exception cref="InvalidOperationException">The file does not compile; the message is the compiler's.</exception>
    public static nint Load(string file, IEnumerable<string> arguments) => InFolder(folder =>
    {
        string library = Path.Combine(folder, Path.ChangeExtension(file, ".so"));
        var (status, text) = Run([.. s_flags, "-o", library, Path.Combine(AppContext.BaseDirectory, "Native", file), .. arguments]);
        return status == 0 ? NativeLibrary.Load(library) : throw new InvalidOperationException($"gcc cannot compile {file}: {text}");
    });

    /// <summary>Works in a folder that is deleted afterwards.</summary>
    private static TResult InFolder<TResult>(Func<string, TResult> work)
    {
        var folder = Directory.CreateTempSubdirectory("netgen-peers-");
        try
        {
            return work(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int Status, string Text) Run(string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("gcc", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            string text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, text + errors.Result);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (-1, missing.Message);
        }
    }
}
