using System.Globalization;
using System.Text;
using NetGen.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;
return Headline.Run([.. Workload.All()], 15);
