using System.Globalization;

namespace NetGen;

/// <summary>Processor time that a virtual machine wanted and its host gave to others.</summary>
internal static class StolenTime
{
    /// <summary>The unit of /proc/stat.</summary>
    private const double TicksASecond = 100;

    /// <summary>"cpu" and seven figures come before it: man 5 proc.</summary>
    private const int Field = 8;

    /// <summary>Of all processors since the system's start; null where the system does not tell: only Linux does.</summary>
    public static TimeSpan? Total()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        string[] fields = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > Field ? TimeSpan.FromSeconds(long.Parse(fields[Field], CultureInfo.InvariantCulture) / TicksASecond) : null;
    }
}
