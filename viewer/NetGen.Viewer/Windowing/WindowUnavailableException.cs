namespace NetGen;

/// <summary>No window can be opened here; the message says which stage is broken and how to mend it.</summary>
public sealed class WindowUnavailableException : Exception
{
    internal WindowUnavailableException(WindowStage stage, string message)
        : base(message) => Stage = stage;

    /// <summary>What is missing.</summary>
    public WindowStage Stage { get; }
}

/// <summary>What a window needs, in the order in which it is tried.</summary>
public enum WindowStage
{
    /// <summary>The window library, GLFW 3.</summary>
    Library,

    /// <summary>A display that can be reached and speaks OpenGL, by GLX, EGL, WGL or NSGL.</summary>
    Display,

    /// <summary>An OpenGL driver.</summary>
    Driver,

    /// <summary>A context of OpenGL 3.3.</summary>
    Context,
}
