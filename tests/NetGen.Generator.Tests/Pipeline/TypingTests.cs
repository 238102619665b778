using Microsoft.CodeAnalysis;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Pipeline;

/// <summary>What a key stroke runs again in a project of five hundred files with ten networks in one of them.</summary>
public class TypingTests
{
    private const int Files = 500;
    private const int Networks = 10;

    /// <summary>The compiler's name for the step that calls the generator's transform.</summary>
    private const string Transform = "result_ForAttributeWithMetadataName";

    private static readonly string s_networks = string.Concat(Enumerable.Range(0, Networks).Select(number =>
        $"[Network][Input(2)][Dense<Tanh>({number + 2})][Dense(1)][Loss<Huber>] public partial class Net{number};\n"));

    [Theory]
    [InlineData(7, "class Other7 { int Size => Net3.InputSize + 1; }")]
    [InlineData(7, "")]
    [InlineData(0, "// One more line.\n")]
    public void An_edit_that_declares_nothing_reads_the_symbols_again_and_nothing_more(int file, string edited)
    {
        var run = Type(file, file == 0 ? edited + s_networks : edited);
        Assert.Equal(Enumerable.Repeat(IncrementalStepRunReason.Unchanged, Networks), Steps.Reasons(run, Transform));
        foreach (string step in new[] { NetGenGenerator.DeclarationStep, NetGenGenerator.SourceStep })
            Assert.Equal(Enumerable.Repeat(IncrementalStepRunReason.Cached, Networks), Steps.Reasons(run, step));
        Assert.Equal(Enumerable.Repeat(IncrementalStepRunReason.Cached, Networks), Steps.Outputs(run));
    }

    [Fact]
    public void An_edit_of_one_network_writes_that_one_again()
    {
        var run = Type(0, s_networks.Replace("Tanh>(5)", "Tanh>(50)", StringComparison.Ordinal));
        var expected = Enumerable.Range(0, Networks).Select(number => number == 3 ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Cached);
        foreach (string step in new[] { NetGenGenerator.DeclarationStep, NetGenGenerator.SourceStep })
            Assert.Equal(expected, Steps.Reasons(run, step));
        Assert.Equal(expected, Steps.Outputs(run));
    }

    private static GeneratorDriverRunResult Type(int file, string edited)
    {
        var compilation = Project.Compilation([s_networks, .. Enumerable.Range(1, Files - 1).Select(number => $"class Other{number} {{ int Size => Net3.InputSize; }}")]);
        var driver = Project.Driver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[file];
        return driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, Project.Tree(edited, tree.FilePath))).GetRunResult();
    }
}
