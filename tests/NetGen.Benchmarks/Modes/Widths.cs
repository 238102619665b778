using System.Globalization;

namespace NetGen.Benchmarks;

/// <summary>NetGen on narrower and narrower registers: this program runs again with parts of the processor hidden from it, in turns.</summary>
internal static class Widths
{
    private const int Turns = 3;
    private static readonly (string Name, (string Variable, string Value)[] Environment)[] s_widths =
    [
        ("widest here", []),
        ("without AVX-512", [("DOTNET_EnableAVX512", "0")]),
        ("without AVX2", [("DOTNET_EnableAVX512", "0"), ("DOTNET_EnableAVX2", "0")]),
    ];

    public static int Run(string[] workloads, int rounds)
    {
        string[] arguments = ["--alone", "--rounds", rounds.ToString(CultureInfo.InvariantCulture), .. workloads];
        Dictionary<string, List<double>[]> times = [];
        for (int turn = 0; turn < Turns; turn++)
        {
            for (int width = 0; width < s_widths.Length; width++)
            {
                foreach (string line in Child.Lines(arguments, s_widths[width].Environment))
                {
                    string[] parts = line.Split('\t');
                    if (!times.TryGetValue(parts[0], out var row))
                        times.Add(parts[0], row = [.. s_widths.Select(_ => new List<double>())]);
                    row[width].Add(double.Parse(parts[1], CultureInfo.InvariantCulture));
                }
            }
        }

        var table = new MarkdownTable(["one thread", .. s_widths.Select(width => width.Name)]);
        foreach (var (workload, row) in times)
        {
            double[] medians = [.. row.Select(of => Rounds.Median([.. of]))];
            table.Add([workload, .. medians.Select(median => $"{Figures.Time(median)}, {Figures.Ratio(median / medians[0])}")]);
        }

        Console.WriteLine(Machine.Description);
        Console.WriteLine($"Medians of {Turns} processes of {rounds} rounds each, in turns; × is the time over that of the widest registers.");
        Console.WriteLine();
        Console.WriteLine(table);
        return 0;
    }
}
