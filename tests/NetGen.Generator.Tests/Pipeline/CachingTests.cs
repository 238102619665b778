using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator.Declarations;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Pipeline;

/// <summary>What an edit runs again. (Every project that tests compile is also run twice, see <see cref="Project"/>.)</summary>
public class CachingTests
{
    private const string Network = "[Network][Input(2)][Dense<Own>(3)][Dense(1)][Loss<Huber>] public partial class Net;";
    private const string Formula = "[ActivationFormula(\"x * sigmoid(x)\")] public readonly struct Own : IActivation;";
    private const string Other = "class Other { int Size => Net.InputSize; }";

    [Theory]
    [InlineData(2, "class Other { int Size => Net.OutputSize; /* edited */ }")]
    [InlineData(2, "class Quite { } struct Different;")]
    [InlineData(0, "// A comment.\n\n  [Network]  [Input( 2 /* features */ )]\n[Dense<Own>(3)] // hidden\n[Dense(1)][Loss<Huber>]\n public partial class Net { }\n")]
    [InlineData(0, Network + " class Neighbour;")]
    [InlineData(1, "/* A comment. */ [ActivationFormula(\"x * sigmoid(x)\")]\npublic readonly struct Own : IActivation;")]
    public void An_edit_that_changes_no_declaration_leaves_everything_cached(int file, string edited)
    {
        var (before, after) = Edit(file, edited);
        Steps.AreAllCached(after);
        Assert.Equal(Text(before), Text(after));
    }

    [Fact]
    public void An_edit_of_a_formula_in_another_file_reaches_the_text()
    {
        var (before, after) = Edit(1, Formula.Replace("x * sigmoid(x)", "sin(x)", StringComparison.Ordinal));
        Assert.Equal([IncrementalStepRunReason.Modified], Steps.Reasons(after, NetGenGenerator.DeclarationStep));
        Assert.Equal([IncrementalStepRunReason.Modified], Steps.Reasons(after, NetGenGenerator.SourceStep));
        Assert.Contains("f′(x) = cos(x)", Text(after), StringComparison.Ordinal);
        Assert.DoesNotContain("sigmoid", Text(after), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("sigmoid", Text(before), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_edit_of_a_size_reaches_the_text()
    {
        var (_, after) = Edit(0, Network.Replace("(3)", "(5)", StringComparison.Ordinal));
        Assert.Equal([IncrementalStepRunReason.Modified], Steps.Reasons(after, NetGenGenerator.SourceStep));
        Assert.Contains("2-5-1", Text(after), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_network_leaves_the_first_cached()
    {
        var (_, after) = Edit(2, Network.Replace("class Net", "class Second", StringComparison.Ordinal));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.New], Steps.Reasons(after, NetGenGenerator.SourceStep).OrderDescending());
        Assert.Equal(["Net.g.cs", "Second.g.cs"], after.Results.Single().GeneratedSources.Select(source => source.HintName).Order());
    }

    [Fact]
    public void A_removed_network_takes_its_file_with_it()
    {
        var (_, after) = Edit(0, "public partial class Net;");
        Assert.Empty(after.Results.Single().GeneratedSources);
    }

    [Theory]
    [InlineData(Network)]
    [InlineData("[Network][Input(0)][Dense<Own>(0)][Loss<BinaryCrossEntropy>] public partial class Net { int Info; }")]
    public void What_is_cached_holds_no_symbol_syntax_or_compilation(string network)
    {
        var run = Project.Compile(network, Formula).Run;
        var cached = Steps.Values(run, NetGenGenerator.DeclarationStep).Concat(Steps.Values(run, NetGenGenerator.SourceStep)).ToList();
        Assert.Contains(cached, value => value is NetworkDeclaration);
        Assert.All(cached.SelectMany(value => Reached(value, [])), value => Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation, value.GetType().Name));
    }

    private static (GeneratorDriverRunResult Before, GeneratorDriverRunResult After) Edit(int file, string edited)
    {
        CSharpCompilation compilation = Project.Compilation(Network, Formula, Other);
        var driver = Project.Driver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[file];
        return (driver.GetRunResult(), driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, Project.Tree(edited, tree.FilePath))).GetRunResult());
    }

    private static string Text(GeneratorDriverRunResult run) => run.Results.Single().GeneratedSources.Single().SourceText.ToString();

    /// <summary>Everything that a value's fields lead to.</summary>
    private static IEnumerable<object> Reached(object? value, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value is Type || !seen.Add(value))
            return [];
        var parts = value is IEnumerable items and not string ? items.Cast<object?>() : [];
        var fields = value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.GetValue(value));
        return [value, .. parts.Concat(fields).SelectMany(part => Reached(part, seen))];
    }
}
