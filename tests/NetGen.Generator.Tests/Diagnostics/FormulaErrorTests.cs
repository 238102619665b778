using Microsoft.CodeAnalysis;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0030: formulas that cannot be compiled.</summary>
public class FormulaErrorTests
{
    private const string WrongActivation = "[ActivationFormula(\"sinh(x)\")] public readonly struct Wrong : IActivation;";
    private const string WrongLoss = "[LossFormula(\"y - \")] public readonly struct Bad : ILoss;";

    [Fact]
    public void NG0030_is_reported_at_the_struct_even_where_nothing_uses_it() => SaysOnce(Project.Compile(WrongActivation), "ActivationFormula(\"sinh(x)\")", "Wrong", "sinh");

    [Fact]
    public void NG0030_is_reported_once_where_several_networks_use_it() =>
        SaysOnce(
            Project.Compile(
                Sources.Net("[Input(2)][Dense<Wrong>(3)][Dense<Wrong>(1)][Loss<Huber>]"),
                "[Network][Input(2)][Dense<Wrong>(3)][Loss<Huber>] partial class Other;",
                WrongActivation,
                Sources.Uses()),
            "ActivationFormula(\"sinh(x)\")", "Wrong", "sinh");

    [Fact]
    public void NG0030_says_where_in_the_formula() =>
        SaysOnce(Project.Compile("[ActivationFormula(\"x * 3 ^ 2\")] public readonly struct Cube : IActivation;"), "ActivationFormula(\"x * 3 ^ 2\")", "Cube", "(at character 7 of 'x * 3 ^ 2')");

    [Fact]
    public void NG0030_of_a_loss_is_reported_at_the_struct() =>
        SaysOnce(Project.Compile(Sources.Net("[Input(2)][Dense(1)][Loss<Bad>]"), WrongLoss, Sources.Uses()), "LossFormula(\"y - \")", "Bad", "");

    [Theory]
    [InlineData("\"(y - t) * (y - t)\", After = typeof(Sigmoid), Fused = \"softplus(y)\"", "y")]
    [InlineData("\"x - t\"", "x")]
    [InlineData("\"crossEntropy(y, t)\"", "softmaxCrossEntropy(x, t)")]
    [InlineData("\"y - tt\", After = typeof(Sigmoid), Fused = \"x - t\"", "tt")]
    public void NG0030_covers_every_formula_of_a_loss(string arguments, string word) =>
        SaysOnce(Project.Compile($"[LossFormula({arguments})] public readonly struct Bad : ILoss;"), $"LossFormula({arguments})", "Bad", word);

    [Fact]
    public void NG0030_in_another_assembly_is_reported_at_the_layer()
    {
        var library = Reference(WrongActivation + WrongLoss);
        SaysOnce(With(library, Sources.Net("[Input(2)][Dense<Wrong>(3)][Loss<Huber>]"), Sources.Uses()), "Dense<Wrong>(3)", "Wrong", "sinh");
        SaysOnce(With(library, Sources.Net("[Input(2)][Dense(3)][Loss<Bad>]"), Sources.Uses()), "Loss<Bad>", "Bad", "");
    }

    [Theory]
    [InlineData("[Input(2)][Dense<Bare>(3)][Loss<Huber>]", "Dense<Bare>(3)", "the struct Bare has no [ActivationFormula(\"…\")]; write one over x, such as \"x * sigmoid(x)\"")]
    [InlineData("[Input(2)][Dense(3)][Loss<Bare>]", "Loss<Bare>", "the struct Bare has no [LossFormula(\"…\")]; write one over y and t, such as \"(y - t) * (y - t)\"")]
    public void NG0030_a_struct_without_formula_is_reported_where_it_is_used(string attributes, string at, string why) =>
        Project.Compile(Sources.Net(attributes), "struct Bare : IActivation, ILoss;", Sources.Uses())
            .SaysOnly("NG0030", at, $"The formula of Bare cannot be compiled: {why}");

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"softmax(x) + 1\"")]
    [InlineData("\"(((\"")]
    public void NG0030_no_formula_is_no_formula(string text) =>
        SaysOnce(Project.Compile($"#nullable disable\n[ActivationFormula({text})] struct Wrong : IActivation;"), $"ActivationFormula({text})", "Wrong", "");

    [Theory]
    [InlineData("struct Own : IActivation;", "\"x * sigmoid(x)\"")]
    [InlineData("struct Own<T> : IActivation;", "\"x * sigmoid(x)\"")]
    [InlineData("ref struct Own : IActivation;", "\"x\"")]
    public void A_right_formula_is_not_mentioned(string header, string formula) =>
        Assert.Empty(Project.Compile($"[ActivationFormula({formula})] {header}").Said);

    [Fact]
    public void A_generic_struct_serves_as_an_activation() =>
        Project.Compile(Sources.Net("[Input(2)][Dense<Own<int>>(1)][Loss<Huber>]"), "[ActivationFormula(\"x * x\")] public struct Own<T> : IActivation;", Sources.Uses()).IsRight();

    private static void SaysOnce(Compiled compiled, string at, string type, string word)
    {
        var (id, place, message) = Assert.Single(compiled.Said);
        Assert.Equal(("NG0030", at), (id, place));
        Assert.StartsWith($"The formula of {type} cannot be compiled: ", message, StringComparison.Ordinal);
        Assert.Contains(word, message, StringComparison.Ordinal);
        Assert.Empty(compiled.CompilerErrors);
    }

    private static PortableExecutableReference Reference(string file)
    {
        using var stream = new MemoryStream();
        Assert.True(Project.Compilation(file).WithAssemblyName("Library").Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static Compiled With(MetadataReference library, params string[] files) => Project.Compile(Project.Compilation(files).AddReferences(library));
}
