using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NetGen.Generator.Tests.Truth;

/// <summary>Declarations that the compiler refuses, and names that get in the way: generator and analyzer survive them all.</summary>
public class UnusualDeclarationTests
{
    [Theory]
    [InlineData("[Network, Input(2), Dense, Loss<MeanSquaredError>] partial class A;")]
    [InlineData("[Network, Input, Dense(2), Loss<MeanSquaredError>] partial class A;")]
    [InlineData("[Network, Input(\"two\"), Dense(2.5), Loss<MeanSquaredError>] partial class A;")]
    [InlineData("[Network, Input(1, 2), Dense(null), Loss<MeanSquaredError>] partial class A;")]
    [InlineData("[Network, Input(2), Dense<>(3), Loss<>] partial class A;")]
    [InlineData("[Network, Input(2), Dense<int>(3), Loss<string>] partial class A;")]
    [InlineData("[Network, Input(2), Dense<Missing>(3), Loss<Missing>] partial class A;")]
    [InlineData("[Network, Input(2), Dense<Tanh, Tanh>(3), Loss] partial class A;")]
    [InlineData("[Network, Input(2), Dense(3, L1 = \"much\", Bias = 3, Init = 4, Units = 7), Loss<MeanSquaredError>] partial class A;")]
    [InlineData("[Network, Network, Input(2), Input(3), Dense(3), Loss<Huber>, Loss<Huber>] partial class A;")]
    [InlineData("[Network, Input(2), Dense(3), Loss<Huber>] partial class A; [Network, Input(2), Dense(3), Loss<Huber>] partial class A;")]
    [InlineData("[Network, Input(2), Dense(3), Loss<Huber>] partial struct A;")]
    [InlineData("[Network, Input(2), Dense(3), Loss<Huber>] partial class A { class A { } }")]
    [InlineData("[ActivationFormula(5)] struct F : IActivation; [Network, Input(2), Dense<F>(3), Loss<Huber>] partial class A;")]
    [InlineData("[LossFormula(\"y - t\", After = 3, Fused = 4)] struct F : ILoss; [Network, Input(2), Dense(3), Loss<F>] partial class A;")]
    public async Task What_the_compiler_refuses_is_left_to_the_compiler(string declaration)
    {
        var said = await Said(declaration);
        Assert.Contains(said, line => line.StartsWith("CS", StringComparison.Ordinal));
        Assert.DoesNotContain(said, line => line.StartsWith("CS8785", StringComparison.Ordinal) || line.StartsWith("AD0001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("namespace @event.@class { [Network, Input(2), Dense(3), Loss<Huber>] partial class A; }")]
    [InlineData("partial class @class { [Network, Input(2), Dense<Tanh>(3), Loss<Huber>] partial class @event; }")]
    [InlineData("partial struct @record { partial interface I { [Network, Input(2), Dense(3), Loss<Huber>] partial class @await; } }")]
    [InlineData("namespace Größe.网络 { [Network, Input(2), Dense(3), Loss<Huber>] partial class Ñ; }")]
    [InlineData("namespace Math { class Math; [Network, Input(2), Dense<Tanh>(3), Loss<Huber>] partial class A; }")]
    [InlineData("namespace System2.NetGen.Kernels { [Network, Input(2), Dense<Tanh>(3), Loss<Huber>] partial class A; }")]
    [InlineData("partial class A { [Network, Input(2), Dense<Tanh>(3), Loss<Huber>] partial class B; } [Network, Input(2), Dense<Tanh>(3), Loss<Huber>] partial class B;")]
    [InlineData("[Network, Input(2), Dense(3), Loss<Huber>] partial class x; [Network, Input(2), Dense(3), Loss<Huber>] partial class samples;")]
    [InlineData("[Network, Input(2), Dense(3), Loss<Huber>] partial class A { public A(int units) : this(1ul) { } void Predict(int sample) { } }")]
    [InlineData("[ActivationFormula(\"1 / (x - 2) + log(x)\")] struct value : IActivation; [Network, Input(2), Dense<value>(3), Loss<Huber>] partial class A;")]
    [InlineData("[ActivationFormula(\"(x + 1) * (x + 1) / (1 + (x + 1) * (x + 1))\")] struct F : IActivation; [Network, Input(2), Dense<F>(3), Dense(1), Loss<Huber>] partial class A;")]
    public async Task Unusual_names_and_places_compile(string declaration) =>
        Assert.Empty(await Said(declaration));

    [Theory]
    [InlineData("NG0015", "[Network, Input(2), Dense(3), Loss<Huber>] partial class Loss;")]
    [InlineData("NG0015", "[Network, Input(2), Dense(3), Loss<Huber>] partial class Passes;")]
    [InlineData("NG0030", "[LossFormula(\"y - t\", Fused = \"x - t\")] struct F : ILoss; [Network, Input(2), Dense<Tanh>(3), Loss<F>] partial class A;")]
    [InlineData("NG0030", "[ActivationFormula(\"softmax(x)\")] struct F : IActivation; struct G : ILoss; [Network, Input(2), Dense<F>(3), Loss<G>] partial class A;")]
    public async Task What_cannot_be_built_is_said_once(string id, string declaration) =>
        Assert.StartsWith(id, Assert.Single(await Said(declaration)), StringComparison.Ordinal);

    [Fact]
    public async Task Layers_too_many_for_memory_are_refused()
    {
        string layers = string.Join(", ", Enumerable.Repeat("Dense(65536, Bias = false), Dense(1, Bias = false)", 600));
        Assert.StartsWith("NG0022", Assert.Single(await Said($"[Network, Input(1), {layers}, Loss<Huber>] partial class A;")), StringComparison.Ordinal);
    }

    /// <summary>Errors and warnings of generator, compiler and analyzer, each as its number and message.</summary>
    private static async Task<IReadOnlyList<string>> Said(string declaration)
    {
        var compilation = NetworkAssembly.Generated(declaration, out var byGenerator);
        var others = await compilation.WithAnalyzers([new NetGenAnalyzer()]).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. byGenerator.Concat(others).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage()} {diagnostic.Location}")];
    }
}
