using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>What GLFW calls back, turned into events of the window concerned.</summary>
internal static unsafe class GlfwCallbacks
{
    private const int Release = 0;
    private const int Repeat = 2;
    private const int MainButton = 0;
    private const int Shift = 1;

    /// <summary>A notch of the wheel.</summary>
    private const float LinesANotch = 3;

    /// <summary>Has the window told of everything.</summary>
    public static void Register(nint window)
    {
        Glfw.SetKeyCallback(window, &OnKey);
        Glfw.SetCharCallback(window, &OnCharacter);
        Glfw.SetCursorPosCallback(window, &OnPointer);
        Glfw.SetMouseButtonCallback(window, &OnButton);
        Glfw.SetScrollCallback(window, &OnScroll);
        Glfw.SetDropCallback(window, &OnDrop);
        Glfw.SetWindowRefreshCallback(window, &OnRefresh);
        Glfw.SetFramebufferSizeCallback(window, &OnResize);
    }

    private static GlfwWindow Of(nint window) => (GlfwWindow)GCHandle.FromIntPtr(Glfw.GetWindowUserPointer(window)).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnKey(nint window, int key, int scanCode, int action, int modifiers)
    {
        GlfwWindow host = Of(window);
        host.IsRepeating = action == Repeat;
        host.HasShift = (modifiers & Shift) != 0;
        Key named = key switch
        {
            256 => Key.Escape,
            257 or 335 => Key.Enter,
            258 => Key.Tab,
            259 => Key.Backspace,
            261 => Key.Delete,
            262 => Key.Right,
            263 => Key.Left,
            264 => Key.Down,
            265 => Key.Up,
            266 => Key.PageUp,
            267 => Key.PageDown,
            268 => Key.Home,
            269 => Key.End,
            300 => Key.F11,
            _ => Key.Other,
        };
        if (action != Release && named != Key.Other)
            host.Add(new(WindowEventKind.Key) { Key = named, HasShift = host.HasShift, IsRepeat = host.IsRepeating });
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnCharacter(nint window, uint codePoint)
    {
        GlfwWindow host = Of(window);
        if (codePoint <= char.MaxValue)
            host.Add(new(WindowEventKind.Character) { Character = (char)codePoint, HasShift = host.HasShift, IsRepeat = host.IsRepeating });
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnPointer(nint window, double x, double y) => Of(window).MovePointer(x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnButton(nint window, int button, int action, int modifiers)
    {
        if (button != MainButton)
            return;
        Of(window).AddPointer(action == Release ? WindowEventKind.PointerUp : WindowEventKind.PointerDown);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnScroll(nint window, double right, double up) => Of(window).AddPointer(WindowEventKind.Scrolled, (float)up * LinesANotch);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnDrop(nint window, int count, nint* paths)
    {
        if (count > 0)
            Of(window).Add(new(WindowEventKind.Dropped) { Path = Marshal.PtrToStringUTF8(paths[0]) });
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnRefresh(nint window) => Of(window).Add(new(WindowEventKind.Exposed));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnResize(nint window, int width, int height) => Of(window).Add(new(WindowEventKind.Exposed));
}
