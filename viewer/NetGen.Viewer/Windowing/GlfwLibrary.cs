namespace NetGen;

/// <summary>The window library, under the names it has on each system.</summary>
internal static class GlfwLibrary
{
    /// <summary>What imports call it.</summary>
    public const string Name = "glfw3";

    /// <summary>The environment variable that names the library's file where the system does not find it.</summary>
    public const string Variable = "NETGEN_GLFW";

    private static string[] Candidates => NativeLibraries.Named(
        Variable,
        OperatingSystem.IsWindows() ? ["glfw3.dll"]
        : OperatingSystem.IsMacOS() ? ["libglfw.3.dylib", "/opt/homebrew/lib/libglfw.3.dylib", "/usr/local/lib/libglfw.3.dylib"]
        : ["libglfw.so.3", "libglfw.so"]);

    /// <summary>Loads the library, once.</summary>
    /// <exception cref="WindowUnavailableException">It is not installed.</exception>
    public static void Require()
    {
        if (!NativeLibraries.TryLoad(Name, Candidates))
            throw WindowTrouble.NoLibrary(Candidates);
    }
}
