using System.Globalization;
using CsCheck;

namespace NetGen.Generator.Tests.Truth;

/// <summary>Random declarations, compiled hundreds at a time, run, and compared with what they mean. NETGEN_DECLARATIONS says how many, NETGEN_SEED which.</summary>
public class RandomDeclarationTests
{
    private const int InOneAssembly = 125;

    private static readonly int s_count = Number("NETGEN_DECLARATIONS", otherwise: 500);
    private static readonly int s_seed = Number("NETGEN_SEED", otherwise: 1);

    [Fact]
    public void What_is_generated_computes_what_is_declared()
    {
        var cases = Enumerable.Range(0, s_count).Select(RandomCase.Number).ToList();
        var failures = cases.Chunk(InOneAssembly).AsParallel().WithDegreeOfParallelism(Math.Min(4, Environment.ProcessorCount)).SelectMany(Failures).ToList();
        int compared = cases.Count(made => !made.IsNearKink);
        Assert.True(failures.Count == 0, $"{failures.Count} of {s_count} declarations of seed {s_seed}:\n{string.Join("\n\n", failures.Take(5))}");
        Assert.True(compared > s_count / 2, $"Only {compared} of {s_count} gradients were away from kinks; the test has lost its teeth.");
    }

    private static List<string> Failures(RandomCase[] cases)
    {
        using var assembly = NetworkAssembly.Of(string.Join("\n", cases.Select(made => made.Network.Source(made.Name))));
        return [.. cases.Select(made => made.Failure(assembly)).Where(failure => failure.Length > 0)];
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    private sealed record RandomCase(string Name, DeclaredNetwork Network, int Samples, ulong Seed)
    {
        public bool IsNearKink { get; private set; }

        public static RandomCase Number(int index)
        {
            var random = new PCG((uint)index, (ulong)s_seed);
            var network = RandomNetworks.Networks.Generate(random, null, out _);
            return new($"Network{index.ToString(CultureInfo.InvariantCulture)}", network, RandomNetworks.BatchSizes.Generate(random, null, out _), (ulong)index);
        }

        public string Failure(NetworkAssembly assembly)
        {
            var sides = new SideBySide(Network, assembly.Create(Name, Seed), Samples, Seed);
            var differences = sides.Differences().Where(difference => difference.Length > 0).ToList();
            IsNearKink = sides.IsNearKink;
            return differences.Count == 0 ? "" : $"{Network.Source(Name)}with {Samples} samples: {string.Join("; ", differences)}";
        }
    }
}
