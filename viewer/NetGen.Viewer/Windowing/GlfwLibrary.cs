using System.Reflection;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Finds the library under the names it has on each system.</summary>
internal static class GlfwLibrary
{
    /// <summary>What imports call it.</summary>
    public const string Name = "glfw3";

    private static readonly Lock Gate = new();
    private static nint _library;

    private static string[] Candidates =>
        OperatingSystem.IsWindows() ? ["glfw3.dll"]
        : OperatingSystem.IsMacOS() ? ["libglfw.3.dylib", "/opt/homebrew/lib/libglfw.3.dylib", "/usr/local/lib/libglfw.3.dylib"]
        : ["libglfw.so.3", "libglfw.so"];

    /// <summary>Loads the library, once.</summary>
    /// <exception cref="WindowUnavailableException">It is not installed.</exception>
    public static void Require()
    {
        lock (Gate)
        {
            if (_library != 0)
                return;
            foreach (string candidate in Candidates)
            {
                if (NativeLibrary.TryLoad(candidate, typeof(GlfwLibrary).Assembly, null, out _library))
                {
                    NativeLibrary.SetDllImportResolver(typeof(GlfwLibrary).Assembly, Resolve);
                    return;
                }
            }
        }

        throw WindowTrouble.NoLibrary(Candidates);
    }

    /// <summary>Other libraries of this assembly are found as always.</summary>
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name == Name ? _library : 0;
}
