using Microsoft.CodeAnalysis;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0040 to NG0043: networks that compile and will hardly learn as their author hopes.</summary>
public class LessonTests
{
    private const string Own = """
        [ActivationFormula("tanh(x)")] public readonly struct Own : IActivation;
        [ActivationFormula("(1 + tanh(x)) / 2", Output = NetGen.OutputKind.Probabilities)] public readonly struct OwnSigmoid : IActivation;
        [LossFormula("pow(t - y, 2) / 2")] public readonly struct HalfSquare : ILoss;
        [LossFormula("y * y")] public readonly struct Small : ILoss;
        """;

    [Theory]
    [InlineData("Dense<Sigmoid>(1)", "MeanSquaredError", "Sigmoid")]
    [InlineData("Dense<Softmax>(3)", "MeanSquaredError", "Softmax")]
    [InlineData("Dense<Softmax>(3)", "HalfSquare", "Softmax")]
    [InlineData("Dense<OwnSigmoid>(3)", "HalfSquare", "OwnSigmoid")]
    public void NG0040_probabilities_are_not_squared(string last, string loss, string activation) =>
        Teaches($"[Input(2)][Dense<Tanh>(4)][{last}][Loss<{loss}>]", "NG0040", $"Loss<{loss}>",
            $"The gradient of {loss} passes the slope of {activation}, which vanishes where dense 1 is sure, so that the surest mistakes teach least; use a cross-entropy");

    [Theory]
    [InlineData("Dense<Tanh>(3, Init = Init.HeNormal)", "HeNormal is for activations that let only half of their inputs through, and Tanh is no rectifier; write Init.GlorotNormal, or leave the choice to NetGen")]
    [InlineData("Dense<Sigmoid>(3, Init = Init.HeUniform)", "HeUniform is for activations that let only half of their inputs through, and Sigmoid is no rectifier; write Init.GlorotUniform, or leave the choice to NetGen")]
    [InlineData("Dense<Own>(3, Init = Init.HeUniform)", "HeUniform is for activations that let only half of their inputs through, and Own is no rectifier; write Init.GlorotUniform, or leave the choice to NetGen")]
    [InlineData("Dense<ReLU>(3, Init = Init.GlorotUniform)", "GlorotUniform is for activations that pass all of their inputs on, and ReLU is a rectifier; write Init.HeUniform, or leave the choice to NetGen")]
    [InlineData("Dense<SiLU>(3, Init = Init.LeCunNormal)", "LeCunNormal is for activations that pass all of their inputs on, and SiLU is a rectifier; write Init.HeNormal, or leave the choice to NetGen")]
    public void NG0041_an_initialiser_fits_its_activation(string layer, string message) =>
        Teaches($"[Input(2)][{layer}][Dense(1)][Loss<Huber>]", "NG0041", layer, message);

    [Fact]
    public void NG0041_convolutions_are_told_too() =>
        Teaches("[Input(1, 4, 4)][Conv2D<ReLU>(2, 3, Init = Init.GlorotNormal)][Flatten][Dense(1)][Loss<Huber>]", "NG0041", "Conv2D<ReLU>(2, 3, Init = Init.GlorotNormal)",
            "GlorotNormal is for activations that pass all of their inputs on, and ReLU is a rectifier; write Init.HeNormal, or leave the choice to NetGen");

    [Theory]
    [InlineData("[Input(2)][Dense(8)][Dense<Tanh>(4)][Dense(1)]", "Dense(8)", "dense 0", "dense 1")]
    [InlineData("[Input(8)][Dense<Tanh>(4)][Dense<Identity>(4)][Dense(9)]", "Dense<Identity>(4)", "dense 1", "dense 2")]
    [InlineData("[Input(1, 4, 4)][Flatten][Dense(16)][Flatten][Dense(2)]", "Dense(16)", "dense 1", "dense 3")]
    public void NG0042_two_linear_layers_are_one(string layers, string at, string first, string second) =>
        Teaches($"{layers}[Loss<Huber>]", "NG0042", at, $"{first} has no activation, so that it and {second} together compute no more than {second} alone; give it one, or remove it");

    [Theory]
    [InlineData("[Input(2)][Dense(3)][Dropout(0.5)][Loss<SoftmaxCrossEntropy>]", "dropout 1")]
    [InlineData("[Input(1, 2, 2)][Conv2D(3, 2)][Dropout(0.5)][Flatten][Loss<Huber>]", "dropout 1")]
    public void NG0043_outputs_are_not_dropped(string attributes, string name) =>
        Teaches(attributes, "NG0043", "Dropout(0.5)", $"{name} drops the network's own outputs, and no layer after it can learn to do without them; put it before the last layer that has weights");

    [Theory]
    [InlineData("[Input(2)][Dense<Sigmoid>(1)][Loss<MeanAbsoluteError>]")]
    [InlineData("[Input(2)][Dense<Sigmoid>(4)][Dense(1)][Loss<MeanSquaredError>]")]
    [InlineData("[Input(2)][Dense<Tanh>(1)][Loss<MeanSquaredError>]")]
    [InlineData("[Input(2)][Dense<Sigmoid>(1)][Loss<BinaryCrossEntropy>]")]
    [InlineData("[Input(2)][Dense<ReLU>(4, Init = Init.HeNormal)][Dense<Tanh>(4, Init = Init.GlorotNormal)][Dense<SELU>(4, Init = Init.LeCunNormal)][Dense(1, Init = Init.HeNormal)][Loss<Huber>]")]
    [InlineData("[Input(2)][Dense<ReLU>(4, Init = Init.Normal)][Dense<Tanh>(4, Init = Init.Uniform)][Dense<Tanh>(4, Init = Init.Zeros)][Dense(1)][Loss<Huber>]")]
    [InlineData("[Input(64)][Dense(4)][Dense<Tanh>(64)][Dense(1)][Loss<Huber>]")]
    [InlineData("[Input(2)][Dense(4)][LayerNorm][Dense<Tanh>(4)][Dropout(0.5)][Dense(1)][Loss<Huber>]")]
    [InlineData("[Input(1, 4, 4)][Conv2D(2, 3)][Conv2D<ReLU>(2, 2)][Flatten][Dense(1)][Loss<Huber>]")]
    public void What_may_be_meant_so_is_left_alone(string attributes) => Assert.Empty(Warnings(attributes));

    [Fact]
    public void A_lesson_is_silenced_where_somebody_knows_better()
    {
        string net = Sources.Net("[Input(2)][Dense<Sigmoid>(1)][Loss<MeanSquaredError>]");
        Assert.Single(Project.Compile(net).Findings, IsWarning);
        Assert.DoesNotContain(Project.Compile("#pragma warning disable NG0040 // As in the paper.\n" + net).Findings, IsWarning);
        Assert.DoesNotContain(Project.Compile("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"NetGen\", \"NG0040\", Justification = \"As in the paper.\")]" + net).Findings, IsWarning);
    }

    private static void Teaches(string attributes, string id, string at, string message)
    {
        var warning = Assert.Single(Warnings(attributes));
        Assert.Equal((id, at, message), (warning.Id, Compiled.TextUnder(warning), warning.GetMessage()));
    }

    private static IEnumerable<Diagnostic> Warnings(string attributes) => Project.Compile(Sources.Net(attributes), Own).IsRight().Findings.Where(IsWarning);

    private static bool IsWarning(Diagnostic finding) => finding.Severity == DiagnosticSeverity.Warning;
}
