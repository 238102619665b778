namespace NetGen.Generator.Tests.Truth;

/// <summary>Random declarations, compiled hundreds at a time, run, and compared with what they mean.</summary>
public class RandomDeclarationTests
{
    private const int InOneAssembly = 125;

    [Fact]
    public void What_is_generated_computes_what_is_declared()
    {
        var cases = Enumerable.Range(0, RandomRun.Count).Select(RandomCase.Number).ToList();
        var failures = cases.Chunk(InOneAssembly).AsParallel().WithDegreeOfParallelism(Math.Min(4, Environment.ProcessorCount)).SelectMany(Failures).ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases.Count} declarations of seed {RandomRun.Seed}:\n{string.Join("\n\n", failures.Take(5))}");
        int compared = cases.Count(made => !made.IsNearKink);
        Assert.True(compared > cases.Count / 2, $"Only {compared} of {cases.Count} gradients were away from kinks; the test has lost its teeth.");
    }

    private static List<string> Failures(RandomCase[] cases)
    {
        using var assembly = NetworkAssembly.Of(string.Join("\n", cases.Select(made => made.Network.Source(made.Name))));
        return [.. cases.Select(made => made.Failure(assembly)).Where(failure => failure.Length > 0)];
    }

    private sealed record RandomCase(string Name, DeclaredNetwork Network, int Samples, ulong Seed)
    {
        public bool IsNearKink { get; private set; }

        public static RandomCase Number(int index)
        {
            var random = RandomRun.Random(index);
            var network = RandomNetworks.Networks.Generate(random, null, out _);
            return new(FormattableString.Invariant($"Network{index}"), network, RandomNetworks.BatchSizes.Generate(random, null, out _), (ulong)index);
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
