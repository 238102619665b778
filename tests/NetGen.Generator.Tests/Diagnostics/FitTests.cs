using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0010, NG0011, NG0012 and NG0017: what does not fit what comes before it.</summary>
public class FitTests
{
    [Fact]
    public void NG0010_a_picture_does_not_enter_a_dense_layer() =>
        Project.Compile(Sources.Net("[Input(3, 32, 32)][Dense<ReLU>(10)][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0010", "Dense<ReLU>(10)", "dense 0 takes a vector, but 3×32×32 (3072 numbers) arrives; put [Flatten] before it");

    [Fact]
    public void NG0011_softmax_is_the_last() =>
        Project.Compile(Sources.Net("[Input(2)][Dense<Softmax>(4)][Dense(3)][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0011", "Dense(3)", "dense 1 cannot follow the softmax of dense 0: softmax turns a whole row into probabilities and belongs on the last layer");

    [Theory]
    [InlineData("Dense(1)", "BinaryCrossEntropy", "it takes what Sigmoid gives, but Identity comes before it; write [Dense<Sigmoid>(1)]")]
    [InlineData("Dense<Tanh>(2)", "BinaryCrossEntropy", "it takes what Sigmoid gives, but Tanh comes before it; write [Dense<Sigmoid>(2)]")]
    [InlineData("Dense<Sigmoid>(3)", "SoftmaxCrossEntropy", "it takes logits, but Sigmoid comes before it; write [Dense(3)]")]
    [InlineData("Dense<Softmax>(3)", "SoftmaxCrossEntropy", "it takes logits, but Softmax comes before it; write [Dense(3)]")]
    [InlineData("Dense<Sigmoid>(1)", "SigmoidCrossEntropy", "it takes logits, but Sigmoid comes before it; write [Dense(1)]")]
    [InlineData("Dense(3)", "CrossEntropy", "it takes what Softmax gives, but Identity comes before it; write [Dense<Softmax>(3)]")]
    [InlineData("Dense(1)", "SoftmaxCrossEntropy", "it compares classes, but there is one output, whose probability is always 1; give the layer one unit a class")]
    [InlineData("Dense<Softmax>(1)", "CrossEntropy", "it compares classes, but there is one output, whose probability is always 1; give the layer one unit a class")]
    public void NG0012_a_loss_fits_the_activation_before_it(string last, string loss, string why) =>
        Project.Compile(Sources.Net($"[Input(2)][Dense<Tanh>(4)][{last}][Loss<{loss}>]"), Sources.Uses())
            .SaysOnly("NG0012", $"Loss<{loss}>", $"{loss} does not fit the output of dense 1: {why}");

    [Theory]
    [InlineData("Dense<Identity>(1)", "SigmoidCrossEntropy")]
    [InlineData("Dense<Identity>(3)", "SoftmaxCrossEntropy")]
    [InlineData("Dense<Softmax>(3)", "CrossEntropy")]
    [InlineData("Dense<Softmax>(3)", "MeanSquaredError")]
    [InlineData("Dense<Softmax>(1)", "MeanSquaredError")]
    [InlineData("Dense<Sigmoid>(4)", "BinaryCrossEntropy")]
    [InlineData("Dense<Sigmoid>(4)", "Hinge")]
    public void What_fits_compiles(string last, string loss) =>
        Project.Compile(Sources.Net($"[Input(2)][{last}][Loss<{loss}>]"), Sources.Uses()).IsRight();

    [Theory]
    [InlineData("[Own(3)]", "class OwnAttribute(int units) : LayerAttribute { public int Units => units; }", "global::Own")]
    [InlineData("[MyDense(3)]", "class MyDenseAttribute(int units) : DenseAttribute(units);", "global::MyDense")]
    [InlineData("[Mine.Dense(Text = \"a\", Letter = 'b')]", "namespace Mine { class DenseAttribute : LayerAttribute { public string? Text; public char Letter; } }", "Mine.Dense")]
    public void NG0017_a_layer_is_one_that_NetGen_knows(string layer, string attribute, string name) =>
        Project.Compile(Sources.Net($"[Input(2)]{layer}[Loss<Huber>]"), attribute, Sources.Uses())
            .SaysOnly("NG0017", layer.Trim('[', ']'), $"NetGen has no layer called {name}; the layers that it knows are AveragePool2D, Conv2D, Dense, Dropout, Flatten, GlobalAveragePool2D, LayerNorm, MaxPool2D");
}
