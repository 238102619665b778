using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>The part of EGL 1.5's C interface that painting without a window needs; names and meanings as in its reference.</summary>
internal static partial class Egl
{
    /// <summary>What imports call the library.</summary>
    public const string Library = "EGL";

    /// <summary>The environment variable that names the library's file where the system does not find it.</summary>
    public const string Variable = "NETGEN_EGL";

    public const uint PlatformSurfaceless = 0x31DD;
    public const uint OpenGLApi = 0x30A2;
    public const int RenderableType = 0x3040;
    public const int OpenGLBit = 8;
    public const int SurfaceType = 0x3033;
    public const int ContextMajorVersion = 0x3098;
    public const int ContextMinorVersion = 0x30FB;
    public const int ContextProfileMask = 0x30FD;
    public const int ContextCoreProfileBit = 1;
    public const int None = 0x3038;

    /// <summary>Loads the library, once; false when it is not installed. Mesa has it on Linux; elsewhere it is rare and nothing is lost without it.</summary>
    public static bool TryLoad() => OperatingSystem.IsLinux() && NativeLibraries.TryLoad(Library, NativeLibraries.Named(Variable, "libEGL.so.1", "libEGL.so"));

    [LibraryImport(Library, EntryPoint = "eglGetPlatformDisplay")]
    public static partial nint GetPlatformDisplay(uint platform, nint nativeDisplay, nint attributes);

    [LibraryImport(Library, EntryPoint = "eglInitialize")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Initialize(nint display, out int major, out int minor);

    [LibraryImport(Library, EntryPoint = "eglTerminate")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Terminate(nint display);

    [LibraryImport(Library, EntryPoint = "eglBindAPI")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool BindApi(uint api);

    [LibraryImport(Library, EntryPoint = "eglChooseConfig")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool ChooseConfig(nint display, ReadOnlySpan<int> attributes, out nint config, int size, out int count);

    [LibraryImport(Library, EntryPoint = "eglCreateContext")]
    public static partial nint CreateContext(nint display, nint config, nint share, ReadOnlySpan<int> attributes);

    [LibraryImport(Library, EntryPoint = "eglDestroyContext")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool DestroyContext(nint display, nint context);

    [LibraryImport(Library, EntryPoint = "eglMakeCurrent")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool MakeCurrent(nint display, nint draw, nint read, nint context);

    [LibraryImport(Library, EntryPoint = "eglGetProcAddress", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint GetProcAddress(string name);
}
