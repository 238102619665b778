namespace NetGen;

/// <summary>
/// A window with an OpenGL context, and nothing of what is shown in it: the seam behind which one window library can take another's place.
/// Belongs to the main thread, but for <see cref="Wake"/>.
/// </summary>
internal interface IWindowHost : IClipboard, IDisposable
{
    /// <summary>Pixels of the surface that is painted.</summary>
    (int Width, int Height) FramebufferSize { get; }

    /// <summary>Pixels of the screen for each of the page; 1 on plain displays.</summary>
    float ContentScale { get; }

    /// <summary>Whether the user wants the window closed.</summary>
    bool ShouldClose { get; }

    /// <summary>Has the window closed as if the user had asked for it.</summary>
    void Close();

    /// <summary>Gathers what happened; waits for something to happen at most so long.</summary>
    void Poll(TimeSpan wait);

    /// <summary>Takes the oldest event that nobody took yet.</summary>
    bool TryTake(out WindowEvent taken);

    /// <summary>Ends a wait; from any thread.</summary>
    void Wake();

    /// <summary>Whether what is painted on the front buffer of a software renderer is seen, and stays.</summary>
    bool HasFrontBuffer { get; }

    /// <summary>Shows what was painted.</summary>
    void Swap();

    /// <summary>The address of an OpenGL function; 0 when there is none.</summary>
    nint GetProcAddress(string name);
}
