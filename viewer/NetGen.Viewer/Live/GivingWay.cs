using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Has a thread take second place on a processor that several want: training may wait for a moment, a frame may not.</summary>
internal static partial class GivingWay
{
    /// <summary>On Linux this names the calling thread, where who is 0.</summary>
    private const int Process = 0;

    /// <summary>Beside a thread of the usual niceness, a third of what that one gets: for training.</summary>
    public const int ToAll = 5;

    /// <summary>Two thirds: for what somebody waits for.</summary>
    public const int ToFrames = 2;

    /// <summary>For the rest of the calling thread's life.</summary>
    public static void Begin(int niceness = ToAll)
    {
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;

        // There .NET leaves priorities to the system's niceness. Being nicer is allowed to everybody.
        if (OperatingSystem.IsLinux())
            _ = SetPriority(Process, 0, niceness);
    }

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, int who, int priority);
}
