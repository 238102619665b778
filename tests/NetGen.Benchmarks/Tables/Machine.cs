using System.Globalization;
using System.Runtime.InteropServices;

namespace NetGen.Benchmarks;

/// <summary>What the figures were measured on, and when.</summary>
internal static class Machine
{
    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.Now:yyyy-MM-dd}, {Processor()}, {Environment.ProcessorCount} cores, {new Spiral().Info.Registers}, {RuntimeInformation.OSDescription}, .NET {Environment.Version}");

    private static string Processor()
    {
        const string Information = "/proc/cpuinfo", Label = "model name";
        string? line = File.Exists(Information) ? File.ReadLines(Information).FirstOrDefault(line => line.StartsWith(Label, StringComparison.Ordinal)) : null;
        return line is null ? $"{RuntimeInformation.ProcessArchitecture} processor" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
