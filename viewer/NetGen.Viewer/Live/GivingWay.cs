using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Has a thread take second place on a processor that several want: training may wait for a moment, a frame may not.</summary>
internal static partial class GivingWay
{
    /// <summary>On Linux this names the calling thread, where who is 0.</summary>
    private const int Process = 0;

    /// <summary>Beside a thread of the usual niceness, a third of what that one gets.</summary>
    private const int Niceness = 5;

    /// <summary>For the rest of the calling thread's life.</summary>
    public static void Begin()
    {
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;

        // There .NET leaves priorities to the system's niceness. Being nicer is allowed to everybody.
        if (OperatingSystem.IsLinux())
            _ = SetPriority(Process, 0, Niceness);
    }

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, int who, int priority);
}
