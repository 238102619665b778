namespace NetGen;

/// <summary>What is said when there can be no window: the stage that is broken, and the remedy.</summary>
internal static class WindowTrouble
{
    private const int ApiUnavailable = 0x10006;

    public static WindowUnavailableException NoLibrary(IEnumerable<string> names) => new(
        WindowStage.Library,
        $"No window: the library GLFW 3 is not installed (tried {string.Join(", ", names)}). " + (
            OperatingSystem.IsWindows() ? "Put glfw3.dll from glfw.org beside the program."
            : OperatingSystem.IsMacOS() ? "Install it: brew install glfw."
            : "Install it: apt install libglfw3, or dnf install glfw; or name its file in NETGEN_GLFW."));

    public static WindowUnavailableException NoDisplay(string said)
    {
        string? display = Environment.GetEnvironmentVariable("DISPLAY"), wayland = Environment.GetEnvironmentVariable("WAYLAND_DISPLAY");
        bool hasNone = string.IsNullOrEmpty(display) && string.IsNullOrEmpty(wayland);
        string message = !OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS() && hasNone
            ? "No window: there is no display, neither DISPLAY nor WAYLAND_DISPLAY is set. Start the program in a desktop session, through ssh -X, or under xvfb-run."
            : $"No window: the display{(string.IsNullOrEmpty(display) ? "" : " " + display)} cannot be reached ({said}). Check that it runs and that this user may use it.";
        return new(WindowStage.Display, message);
    }

    /// <param name="code">GLFW's number for what is wrong.</param>
    /// <param name="said">GLFW's words for it.</param>
    /// <param name="offered">The OpenGL that there is; null for none.</param>
    public static WindowUnavailableException NoContext(int code, string said, string? offered)
    {
        if (code == ApiUnavailable)
        {
            return new(
                WindowStage.Display,
                $"No window: the display offers no OpenGL ({said}). Start the X server with its GLX extension (Xvfb has it unless it is started with -extension GLX).");
        }

        // What is left without a driver is the X server's own OpenGL 1.
        if (offered == null || offered.StartsWith("1.", StringComparison.Ordinal))
        {
            return new(
                WindowStage.Driver,
                $"No window: no OpenGL driver could be loaded ({said}). Install Mesa's (apt install libgl1-mesa-dri), or the graphics card's own.");
        }

        return new(
            WindowStage.Context,
            $"No window: the graphics driver offers OpenGL {offered}, but 3.3 is needed ({said}). Update it, or set LIBGL_ALWAYS_SOFTWARE=1 for Mesa's software renderer.");
    }
}
