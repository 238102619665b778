using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Layers;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Pipeline;

/// <summary>What stands twice, because the generator cannot refer to the runtime, is the same in both places.</summary>
public partial class AgreementTests
{
    private const string Network = "[Network][Input(2)][Dense<Tanh>(9)][Dense<Tanh>(240)][Dropout(0.5)][Dense<Softmax>(3)][Loss<CrossEntropy>] public partial class Net;";

    [Fact]
    public void Initialisers_are_the_runtimes() =>
        Assert.Equal(Enum.GetValues<Init>().Select(value => (value.ToString(), (int)value)), Enum.GetValues<Initializer>().Select(value => (value.ToString(), (int)value)));

    [Fact]
    public void Output_kinds_are_the_runtimes() => Assert.Equal(Enum.GetNames<OutputKind>(), Enum.GetNames<Generator.Analysis.OutputKind>());

    [Fact]
    public void Code_forms_are_the_runtimes() => Assert.Equal(Enum.GetNames<CodeForm>(), Enum.GetNames<Lowering.CodeForm>());

    [Fact]
    public void Padding_is_the_runtimes() => Assert.Equal((int)Padding.Same, ConvolutionRule.Same);

    [Fact]
    public void Blocks_are_the_runtimes() => Assert.Equal(Kernels.SampleBlocks.Lanes, LaneNames.Lanes);

    [Fact]
    public void Every_generated_member_is_kept_free()
    {
        var type = Project.Compile(Network).IsRight().Load("Net");
        var members = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not ConstructorInfo && !member.Name.Contains('.', StringComparison.Ordinal) && member is not MethodInfo { IsSpecialName: true })
            .Select(member => member.Name).Distinct().Order();
        Assert.Equal(GeneratedMember.All.Select(member => member.Name).Concat(GeneratedMember.PrivateNames).Order(), members);
    }

    [Fact]
    public void A_wrong_declaration_has_the_public_members_of_a_right_one()
    {
        static IEnumerable<string?> Public(string network) => Project.Compile(network).Load("Net")
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(member => member.ToString()).Order();
        Assert.Equal(Public(Network), Public(Network.Replace("(9)", "(0)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_type_that_generated_code_names_is_known_to_it()
    {
        var names = new[] { Network, Network.Replace("(9)", "(0)", StringComparison.Ordinal), Network.Replace("[Dropout(0.5)]", "", StringComparison.Ordinal) }.SelectMany(Names).ToHashSet();
        var runtime = typeof(INetwork).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]);
        Assert.Empty(runtime.Where(names.Contains).Except(UsedTypes.Namespaces.Keys).Except(GeneratedMember.All.Select(member => member.Name)));
        Assert.Empty(UsedTypes.Namespaces.Keys.Except(names));
    }

    [Fact]
    public void Every_diagnostic_has_a_test_and_a_section()
    {
        string tests = Text("tests/NetGen.Generator.Tests/Diagnostics");
        string readme = Text("generator");
        foreach (var row in DiagnosticTable.All)
        {
            Assert.Contains(row.Id + "_", tests, StringComparison.Ordinal);
            Assert.Contains($"### {row.Id}\n", readme, StringComparison.Ordinal);
            Assert.EndsWith($"generator/README.md#{row.Id.ToLowerInvariant()}", row.HelpLinkUri, StringComparison.Ordinal);
        }

        var ofPackage = PackageErrors().Matches(File.ReadAllText(Path.Combine(Snapshot.Repository, "runtime/NetGen/build/NetGen.targets"))).Select(match => match.Groups[1].Value);
        Assert.Equal(DiagnosticTable.All.Select(row => row.Id).Concat(ofPackage), Sections().Matches(readme).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Every_section_says_what_and_why_and_shows_wrong_and_right()
    {
        string readme = Text("generator");
        foreach (var row in DiagnosticTable.All)
        {
            string section = Sections().Split(readme.Substring(readme.IndexOf($"### {row.Id}\n", StringComparison.Ordinal)))[2];
            Assert.Matches(@"^\n\*\*[^*]+\.\*\* \S", section);
            if (row.DefaultSeverity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning)
                Assert.Matches(@"```(csharp|xml)\n[^`]+// wrong[^`]+// right[^`]*```|<!-- wrong[^`]+<!-- right", section);
        }
    }

    [Fact]
    public void The_diagnostics_that_an_editor_mends_are_listed()
    {
        var ids = Editor.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Distinct().Order().ToList();
        Assert.Contains($"An editor mends {string.Join(", ", ids.SkipLast(1))} and {ids[^1]}.", Text("generator"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(string network) => Project.Compile(network).Compilation.SyntaxTrees.Last()
        .GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>()
        .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name)
        .Select(name => name.Identifier.ValueText);

    [GeneratedRegex("^### (NG[0-9]{4})$", RegexOptions.Multiline)]
    private static partial Regex Sections();

    /// <summary>What the package's build file says before anything is compiled.</summary>
    [GeneratedRegex("Error Code=\"(NG[0-9]{4})\"")]
    private static partial Regex PackageErrors();

    private static string Text(string folder) => string.Concat(
        Directory.GetFiles(Path.Combine(Snapshot.Repository, folder)).Where(file => Path.GetExtension(file) is ".md" or ".cs").Select(File.ReadAllText)).ReplaceLineEndings("\n");
}
