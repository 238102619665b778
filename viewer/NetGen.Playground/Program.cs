using System.Globalization;
using System.Text;
using NetGen.Playground;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;
return PlaygroundCommand.Run(args, Console.Out, Console.Error);
