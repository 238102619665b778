using System.Globalization;
using System.Text;
using NetGen.Benchmarks;

// Measures NetGen and its peers on this machine: dotnet run -c Release --project tests/NetGen.Benchmarks
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;
return BenchmarkCommand.Run(args);
