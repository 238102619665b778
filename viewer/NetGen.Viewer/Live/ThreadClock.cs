using System.Globalization;

namespace NetGen;

/// <summary>Processor time of single threads, where the system tells it: Linux.</summary>
internal static class ThreadClock
{
    /// <summary>The number of the calling thread; null on other systems.</summary>
    public static int? CurrentThread() =>
        OperatingSystem.IsLinux() && File.ResolveLinkTarget("/proc/thread-self", returnFinalTarget: false) is { } link
            ? int.Parse(link.Name, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Time that a thread of this process has spent on a processor.</summary>
    public static TimeSpan Of(int thread)
    {
        string[] figures = File.ReadAllText($"/proc/self/task/{thread}/schedstat").Split(' ');
        return TimeSpan.FromMicroseconds(long.Parse(figures[0], CultureInfo.InvariantCulture) / 1000.0);
    }
}
