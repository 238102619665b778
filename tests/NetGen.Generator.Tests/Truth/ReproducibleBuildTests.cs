using CsCheck;
using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Truth;

/// <summary>What is generated depends on the declaration alone: neither on the run, nor on what else is in the project.</summary>
public class ReproducibleBuildTests
{
    private static readonly string[] s_sources =
        [.. Enumerable.Range(0, 12).Select(index => RandomNetworks.Networks.Generate(RandomRun.Random(index), null, out _).Source(FormattableString.Invariant($"Network{index}")))];

    [Fact]
    public void Two_builds_give_the_same_assembly() => Assert.Equal(Image(), Image());

    [Fact]
    public void A_network_s_text_does_not_depend_on_its_neighbours()
    {
        var together = Texts(string.Join("\n", s_sources));
        foreach (var (index, source) in s_sources.Index())
        {
            string file = FormattableString.Invariant($"Declared.Network{index}.g.cs");
            Assert.Equal(together[file], Texts(source)[file]);
        }
    }

    private static byte[] Image()
    {
        using var image = new MemoryStream();
        var emitted = NetworkAssembly.Generated(string.Join("\n", s_sources), out _).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success);
        return image.ToArray();
    }

    private static Dictionary<string, string> Texts(string source) =>
        NetworkAssembly.Generated(source, out _).SyntaxTrees.ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString());
}
