using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>A context of OpenGL 3.3 without any window or display, current on the thread that made it.</summary>
internal sealed class EglContext : IDisposable
{
    private readonly nint _display;
    private readonly nint _context;

    private EglContext(nint display, nint context) => (_display, _context) = (display, context);

    /// <summary>Makes a context; null where EGL, its surfaceless platform or OpenGL 3.3 is missing.</summary>
    public static EglContext? TryCreate()
    {
        if (!Egl.TryLoad())
            return null;
        nint display = Egl.GetPlatformDisplay(Egl.PlatformSurfaceless, 0, 0);
        if (display == 0 || !Egl.Initialize(display, out _, out _))
            return null;
        nint context = CreateContext(display);
        if (context != 0 && Egl.MakeCurrent(display, 0, 0, context))
            return new(display, context);
        if (context != 0)
            Egl.DestroyContext(display, context);
        return null;
    }

    /// <summary>Makes the context current again where another one has taken its place.</summary>
    public void MakeCurrent() => Egl.MakeCurrent(_display, 0, 0, _context);

    /// <summary>The functions of OpenGL.</summary>
    public static GL Api() => GL.GetApi(Egl.GetProcAddress);

    /// <summary>The display stays: it is one for the whole process, and others may use it.</summary>
    public void Dispose()
    {
        Egl.MakeCurrent(_display, 0, 0, 0);
        Egl.DestroyContext(_display, _context);
    }

    private static nint CreateContext(nint display)
    {
        if (!Egl.BindApi(Egl.OpenGLApi))
            return 0;

        // No surface is asked for, or drivers without any would have nothing to offer.
        if (!Egl.ChooseConfig(display, [Egl.RenderableType, Egl.OpenGLBit, Egl.SurfaceType, 0, Egl.None], out nint config, 1, out int count) || count == 0)
            return 0;
        return Egl.CreateContext(display, config, 0,
            [Egl.ContextMajorVersion, 3, Egl.ContextMinorVersion, 3, Egl.ContextProfileMask, Egl.ContextCoreProfileBit, Egl.None]);
    }
}
