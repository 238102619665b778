using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>The part of GLFW 3's C interface that a window needs; names and meanings as in its reference.</summary>
internal static unsafe partial class Glfw
{
    public const int ContextVersionMajor = 0x22002;
    public const int ContextVersionMinor = 0x22003;
    public const int OpenGLForwardCompatible = 0x22006;
    public const int OpenGLProfile = 0x22008;
    public const int OpenGLCoreProfile = 0x32001;
    public const int Visible = 0x20004;
    public const int ScaleToMonitor = 0x2200C;
    public const int DepthBits = 0x21005;
    public const int StencilBits = 0x21006;
    public const int DontCare = -1;

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwInit")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Init();

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwTerminate")]
    public static partial void Terminate();

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwGetError")]
    private static partial int GetError(out nint description);

    /// <summary>The last error of this thread; the code is 0 when there was none.</summary>
    public static (int Code, string Text) LastError()
    {
        int code = GetError(out nint description);
        return (code, Marshal.PtrToStringUTF8(description) ?? "no reason given");
    }

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwWindowHint")]
    public static partial void WindowHint(int hint, int value);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwDefaultWindowHints")]
    public static partial void DefaultWindowHints();

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwCreateWindow", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint CreateWindow(int width, int height, string title, nint monitor, nint share);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwDestroyWindow")]
    public static partial void DestroyWindow(nint window);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetWindowSizeLimits")]
    public static partial void SetWindowSizeLimits(nint window, int minWidth, int minHeight, int maxWidth, int maxHeight);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwGetWindowSize")]
    public static partial void GetWindowSize(nint window, out int width, out int height);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwGetFramebufferSize")]
    public static partial void GetFramebufferSize(nint window, out int width, out int height);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwGetWindowContentScale")]
    public static partial void GetWindowContentScale(nint window, out float x, out float y);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwWindowShouldClose")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool WindowShouldClose(nint window);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetWindowShouldClose")]
    public static partial void SetWindowShouldClose(nint window, int value);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetWindowUserPointer")]
    public static partial void SetWindowUserPointer(nint window, nint pointer);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwGetWindowUserPointer")]
    public static partial nint GetWindowUserPointer(nint window);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwMakeContextCurrent")]
    public static partial void MakeContextCurrent(nint window);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwGetProcAddress", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint GetProcAddress(string name);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSwapInterval")]
    public static partial void SwapInterval(int interval);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSwapBuffers")]
    public static partial void SwapBuffers(nint window);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwPollEvents")]
    public static partial void PollEvents();

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwWaitEventsTimeout")]
    public static partial void WaitEventsTimeout(double seconds);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwPostEmptyEvent")]
    public static partial void PostEmptyEvent();

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwGetCursorPos")]
    public static partial void GetCursorPos(nint window, out double x, out double y);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetKeyCallback")]
    public static partial nint SetKeyCallback(nint window, delegate* unmanaged[Cdecl]<nint, int, int, int, int, void> callback);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetCharCallback")]
    public static partial nint SetCharCallback(nint window, delegate* unmanaged[Cdecl]<nint, uint, void> callback);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetCursorPosCallback")]
    public static partial nint SetCursorPosCallback(nint window, delegate* unmanaged[Cdecl]<nint, double, double, void> callback);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetMouseButtonCallback")]
    public static partial nint SetMouseButtonCallback(nint window, delegate* unmanaged[Cdecl]<nint, int, int, int, void> callback);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwGetClipboardString")]
    public static partial nint GetClipboardString(nint window);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetClipboardString", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetClipboardString(nint window, string text);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetScrollCallback")]
    public static partial nint SetScrollCallback(nint window, delegate* unmanaged[Cdecl]<nint, double, double, void> callback);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetDropCallback")]
    public static partial nint SetDropCallback(nint window, delegate* unmanaged[Cdecl]<nint, int, nint*, void> callback);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetWindowRefreshCallback")]
    public static partial nint SetWindowRefreshCallback(nint window, delegate* unmanaged[Cdecl]<nint, void> callback);

    [LibraryImport(GlfwLibrary.Name, EntryPoint = "glfwSetFramebufferSizeCallback")]
    public static partial nint SetFramebufferSizeCallback(nint window, delegate* unmanaged[Cdecl]<nint, int, int, void> callback);
}
