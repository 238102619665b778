using System.Buffers.Text;
using Microsoft.Win32.SafeHandles;

namespace NetGen;

/// <summary>Processor time that a virtual machine wanted and its host gave to others. Reading it allocates nothing.</summary>
internal sealed class StolenTime : IDisposable
{
    /// <summary>The unit of /proc/stat.</summary>
    private const double TicksASecond = 100;

    /// <summary>"cpu" and seven figures come before it: man 5 proc.</summary>
    private const int Field = 8;

    /// <summary>Longer than the first line can be.</summary>
    private const int FirstLine = 256;

    private readonly SafeFileHandle? _file = OperatingSystem.IsLinux() ? File.OpenHandle("/proc/stat") : null;

    /// <summary>Of all processors since the system's start; null where the system does not tell: only Linux does.</summary>
    public TimeSpan? Total()
    {
        if (_file == null)
            return null;
        Span<byte> line = stackalloc byte[FirstLine];
        line = line[..RandomAccess.Read(_file, line, fileOffset: 0)];
        int field = 0;
        foreach (Range range in MemoryExtensions.SplitAny(line, (byte)' ', (byte)'\n'))
        {
            // Two spaces follow "cpu".
            if (!line[range].IsEmpty && field++ == Field)
                return Utf8Parser.TryParse(line[range], out long ticks, out _) ? TimeSpan.FromSeconds(ticks / TicksASecond) : null;
        }

        return null;
    }

    public void Dispose() => _file?.Dispose();
}
