using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NetGen.Benchmarks;

/// <summary>Compiles a C file on the spot for this very processor and loads it.</summary>
internal static class Gcc
{
    private static readonly string[] s_flags = ["-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", "-w"];
    private static readonly string s_folder = Directory.CreateTempSubdirectory("netgen-peers-").FullName;

    /// <summary>Its version, such as "12.2.0", or null where there is none.</summary>
    public static string? Version { get; } = Run(["-dumpfullversion"]) is (0, var text) ? text.Trim() : null;

    /// <summary>Whether a program that includes the header and links the libraries can be built.</summary>
    public static bool CanUse(string header, params string[] arguments)
    {
        string source = Path.Combine(s_folder, Path.GetRandomFileName() + ".c");
        File.WriteAllText(source, $"#include <{header}>\n");
        return Version is not null && Run([.. s_flags, "-o", Path.ChangeExtension(source, ".so"), source, .. arguments]) is (0, _);
    }

    /// <summary>A library of its own, with state of its own, for each call; its file is deleted as soon as it is loaded.</summary>
    /// <exception cref="InvalidOperationException">The file does not compile or load; the message is the compiler's.</exception>
    public static nint Load(string file, IEnumerable<string> arguments)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Native", file), library = Path.Combine(s_folder, Path.GetRandomFileName() + ".so");
        var (status, text) = Run([.. s_flags, "-o", library, source, .. arguments]);
        if (status != 0)
            throw new InvalidOperationException($"gcc cannot compile {file}: {text}");
        nint handle = NativeLibrary.Load(library);
        File.Delete(library);
        return handle;
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
