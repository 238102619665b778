using System.Runtime.InteropServices;
using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>A window of GLFW 3 with a context of OpenGL 3.3, core profile, which macOS has too.</summary>
internal sealed class GlfwWindow : IWindowHost
{
    private readonly Queue<WindowEvent> _events = [];
    private readonly nint _window;
    private GCHandle _self;
    private (double X, double Y)? _pointer;

    /// <summary>Opens a window of this size.</summary>
    /// <param name="width">Width in the system's own units.</param>
    /// <param name="height">Height in the same.</param>
    /// <param name="title">What the title bar says.</param>
    /// <exception cref="WindowUnavailableException">A stage is broken; the message says which.</exception>
    public GlfwWindow(int width, int height, string title)
    {
        GlfwLibrary.Require();
        if (!Glfw.Init())
            throw WindowTrouble.NoDisplay(Glfw.LastError().Text);
        Hint();
        _window = Glfw.CreateWindow(width, height, title, 0, 0);
        if (_window == 0)
        {
            (int code, string said) = Glfw.LastError();
            string? offered = OfferedVersion();
            Glfw.Terminate();
            throw WindowTrouble.NoContext(code, said, offered);
        }

        _self = GCHandle.Alloc(this);
        Glfw.SetWindowUserPointer(_window, GCHandle.ToIntPtr(_self));
        GlfwCallbacks.Register(_window);
        Glfw.SetWindowSizeLimits(_window, PictureLayout.SmallestWidth, PictureLayout.SmallestHeight, Glfw.DontCare, Glfw.DontCare);
        Glfw.MakeContextCurrent(_window);
        Glfw.SwapInterval(1);
    }

    /// <inheritdoc/>
    public (int Width, int Height) FramebufferSize
    {
        get
        {
            Glfw.GetFramebufferSize(_window, out int width, out int height);
            return (width, height);
        }
    }

    /// <inheritdoc/>
    public float ContentScale
    {
        get
        {
            Glfw.GetWindowContentScale(_window, out float x, out _);
            return x > 0 ? x : 1;
        }
    }

    /// <inheritdoc/>
    /// <remarks>With X11 it does; Wayland has no front buffer, and elsewhere it was not tried.</remarks>
    public bool HasFrontBuffer => OperatingSystem.IsLinux() && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));

    /// <inheritdoc/>
    public bool ShouldClose => Glfw.WindowShouldClose(_window);

    /// <summary>Whether the key that went down last is held; typed characters do not say.</summary>
    internal bool IsRepeating { get; set; }

    /// <summary>Whether Shift was held when a key last moved; typed characters do not say.</summary>
    internal bool HasShift { get; set; }

    /// <inheritdoc/>
    public void Close() => Glfw.SetWindowShouldClose(_window, 1);

    /// <inheritdoc/>
    public string Text
    {
        get => Glfw.GetClipboardString(_window) is var text and not 0 ? Marshal.PtrToStringUTF8(text) ?? "" : "";
        set => Glfw.SetClipboardString(_window, value);
    }

    /// <inheritdoc/>
    public void Poll(TimeSpan wait)
    {
        if (wait > TimeSpan.Zero)
            Glfw.WaitEventsTimeout(wait.TotalSeconds);
        else
            Glfw.PollEvents();
    }

    /// <inheritdoc/>
    public bool TryTake(out WindowEvent taken) => _events.TryDequeue(out taken);

    /// <inheritdoc/>
    public void Wake() => Glfw.PostEmptyEvent();

    /// <inheritdoc/>
    public void Swap() => Glfw.SwapBuffers(_window);

    /// <inheritdoc/>
    public nint GetProcAddress(string name) => Glfw.GetProcAddress(name);

    /// <inheritdoc/>
    public void Dispose()
    {
        Glfw.DestroyWindow(_window);
        Glfw.Terminate();
        _self.Free();
    }

    internal void Add(WindowEvent happened) => _events.Enqueue(happened);

    /// <summary>The pointer has moved; its place comes in the system's own units.</summary>
    internal void MovePointer(double x, double y)
    {
        _pointer = (x, y);
        AddPointer(WindowEventKind.PointerMoved);
    }

    /// <summary>Adds an event of the pointer where it was told to be last: by the time that a button is heard of, it may be elsewhere.</summary>
    internal void AddPointer(WindowEventKind kind, float lines = 0)
    {
        if (_pointer is not var (x, y))
        {
            Glfw.GetCursorPos(_window, out x, out y);
            _pointer = (x, y);
        }

        Glfw.GetWindowSize(_window, out int width, out _);
        double unit = FramebufferSize.Width / (Math.Max(1, width) * (double)ContentScale);
        Add(new(kind) { X = (float)(x * unit), Y = (float)(y * unit), HasShift = HasShift, Lines = lines });
    }

    /// <summary>The OpenGL that the display has when 3.3 is not asked for; null when it has none. It tells a missing driver from an old one.</summary>
    private static string? OfferedVersion()
    {
        Glfw.DefaultWindowHints();
        Glfw.WindowHint(Glfw.Visible, 0);
        nint window = Glfw.CreateWindow(64, 64, "", 0, 0);
        if (window == 0)
            return null;
        Glfw.MakeContextCurrent(window);
        using GL gl = GL.GetApi(Glfw.GetProcAddress);
        string? version = gl.GetStringS(StringName.Version);
        Glfw.DestroyWindow(window);
        return version;
    }

    private static void Hint()
    {
        Glfw.WindowHint(Glfw.ContextVersionMajor, 3);
        Glfw.WindowHint(Glfw.ContextVersionMinor, 3);
        Glfw.WindowHint(Glfw.OpenGLProfile, Glfw.OpenGLCoreProfile);
        Glfw.WindowHint(Glfw.OpenGLForwardCompatible, 1);
        Glfw.WindowHint(Glfw.ScaleToMonitor, 1);
        Glfw.WindowHint(Glfw.DepthBits, 0);
        Glfw.WindowHint(Glfw.StencilBits, 0);
    }
}
