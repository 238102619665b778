using Microsoft.CodeAnalysis;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0020 and NG0021: what NetGen says of a declaration that is right.</summary>
public class InformationTests
{
    [Fact]
    public void NG0020_every_layer_says_its_code_form()
    {
        var compiled = Project.Compile(Sources.Net("[Input(2)][Dense<Tanh>(8)][Dense(1)][Loss<Huber>]")).IsRight();
        Assert.Equal(
            [
                ("Dense(1)", "dense 1 as SampleLanes: 8 multiply-adds a sample, run for sixteen samples side by side", DiagnosticSeverity.Hidden),
                ("Dense<Tanh>(8)", "dense 0 as SampleLanes: 16 multiply-adds a sample, run for sixteen samples side by side", DiagnosticSeverity.Hidden),
            ],
            compiled.Findings.Select(finding => (Compiled.TextUnder(finding), finding.GetMessage(), finding.Severity)).Order());
    }

    [Fact]
    public void NG0021_a_network_too_large_for_a_fragment_says_so()
    {
        var compiled = Project.Compile(Sources.Net("[Input(784)][Dense<ReLU>(128)][Dense(10)][Loss<SoftmaxCrossEntropy>]")).IsRight();
        var finding = Assert.Single(compiled.Findings, finding => finding.Id == "NG0021");
        Assert.Equal(("Net", DiagnosticSeverity.Info), (Compiled.TextUnder(finding), finding.Severity));
        Assert.Equal("'Net' has no GLSL form: it holds 922 numbers between layers, and a fragment of a picture at most 512", finding.GetMessage());
    }

    [Fact]
    public void A_pragma_silences_an_error() =>
        Project.Compile("#pragma warning disable NG0002\n" + Sources.Net("[Input(2)][Loss<Huber>]") + "\n#pragma warning restore NG0002", Sources.Uses()).IsRight();

    [Fact]
    public void An_attribute_silences_an_error() =>
        Project.Compile("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"NetGen\", \"NG0002\")]" + Sources.Net("[Input(2)][Loss<Huber>]"), Sources.Uses()).IsRight();

    [Fact]
    public void A_pragma_elsewhere_silences_nothing() =>
        Assert.Equal(["NG0002"], Project.Compile("#pragma warning disable NG0002\n#pragma warning restore NG0002\n" + Sources.Net("[Input(2)][Loss<Huber>]")).Said.Select(said => said.Id));

    [Fact]
    public void The_options_of_a_build_change_a_severity()
    {
        var compilation = Project.Compilation(Sources.Net("[Input(2)][Loss<Huber>]"));
        var options = compilation.Options.WithSpecificDiagnosticOptions([new("NG0002", ReportDiagnostic.Warn)]);
        var finding = Assert.Single(Project.Compile(compilation.WithOptions(options)).Findings);
        Assert.Equal(("NG0002", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
    }
}
