namespace NetGen;

/// <summary>What is said when there can be no window: the stage that is broken, and the remedy.</summary>
internal static class WindowTrouble
{
    private const int ApiUnavailable = 0x10006;
    private const int VersionUnavailable = 0x10007;

    public static WindowUnavailableException NoLibrary(IEnumerable<string> names) => new(
        WindowStage.Library,
        $"No window: the library GLFW 3 is not installed (tried {string.Join(", ", names)}). " + (
            OperatingSystem.IsWindows() ? "Put glfw3.dll from glfw.org beside the program."
            : OperatingSystem.IsMacOS() ? "Install it: brew install glfw."
            : "Install it: apt install libglfw3, or dnf install glfw."));

    public static WindowUnavailableException NoDisplay(string said)
    {
        string? display = Environment.GetEnvironmentVariable("DISPLAY"), wayland = Environment.GetEnvironmentVariable("WAYLAND_DISPLAY");
        bool hasNone = string.IsNullOrEmpty(display) && string.IsNullOrEmpty(wayland);
        string message = !OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS() && hasNone
            ? "No window: there is no display, neither DISPLAY nor WAYLAND_DISPLAY is set. Start the program in a desktop session, through ssh -X, or under xvfb-run."
            : $"No window: the display{(string.IsNullOrEmpty(display) ? "" : " " + display)} cannot be reached ({said}). Check that it runs and that this user may use it.";
        return new(WindowStage.Display, message);
    }

    public static WindowUnavailableException NoContext(int code, string said) => code switch
    {
        ApiUnavailable => new(
            WindowStage.Driver,
            $"No window: the display offers no OpenGL ({said}). Install its drivers (apt install libgl1-mesa-dri), or start the X server with its GLX extension."),
        VersionUnavailable => new(
            WindowStage.Context,
            $"No window: the graphics driver offers no OpenGL 3.3 ({said}). Update it, or set LIBGL_ALWAYS_SOFTWARE=1 for Mesa's software renderer."),
        _ => new(
            WindowStage.Context,
            $"No window: OpenGL 3.3 could not be set up ({said}). Update the graphics driver, or set LIBGL_ALWAYS_SOFTWARE=1 for Mesa's software renderer."),
    };
}
