using System.Reflection;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Loads native libraries when they are first needed, under the names that they have on each system; nothing is loaded, and nothing missed, before.</summary>
internal static class NativeLibraries
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, nint> Loaded = [];

    /// <summary>Loads a library, once.</summary>
    /// <param name="name">What imports call it.</param>
    /// <param name="candidates">What it may be called; the first that loads is taken.</param>
    /// <returns>False when none loads.</returns>
    public static bool TryLoad(string name, params ReadOnlySpan<string> candidates)
    {
        lock (Gate)
        {
            if (Loaded.ContainsKey(name))
                return true;
            foreach (string candidate in candidates)
            {
                if (!NativeLibrary.TryLoad(candidate, typeof(NativeLibraries).Assembly, null, out nint library))
                    continue;
                if (Loaded.Count == 0)
                    NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);
                Loaded[name] = library;
                return true;
            }
        }

        return false;
    }

    /// <summary>The candidates, or the one that an environment variable names instead.</summary>
    public static string[] Named(string variable, params string[] candidates) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path ? [path] : candidates;

    /// <summary>Other libraries of this assembly are found as always.</summary>
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        lock (Gate)
        {
            return Loaded.GetValueOrDefault(name);
        }
    }
}
