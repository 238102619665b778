using System.Globalization;
using NetGen.Benchmarks;

// Prints what the main workloads take on this machine: dotnet run -c Release --project tests/NetGen.Benchmarks
Console.WriteLine($"{Environment.ProcessorCount} processors, {new Digits().Info.Registers}, .NET {Environment.Version}");
Console.WriteLine($"{"median of 15 rounds, one thread",-42} {"µs a run",10} {"ns a sample",12} {"bytes",6}");
foreach (var workload in Workload.All())
{
    var measured = Measurement.Of(workload.Run);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{workload.Name,-42} {measured.NanosecondsARun / 1000,10:F2} {measured.NanosecondsARun / workload.Samples,12:F1} {measured.BytesARun,6:F1}"));
}
