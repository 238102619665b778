using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.CodeFixes;

/// <summary>NG0008, NG0009 and NG0013: what a declaration lacks is added.</summary>
public class CompleteNetworkTests
{
    [Theory]
    [InlineData("[Input(2)]\n[Dense(1)]\n[Loss<Huber>]\npartial class Net;", "[Network]\n[Input(2)]\n[Dense(1)]\n[Loss<Huber>]\npartial class Net;")]
    [InlineData("/// <summary>Mine.</summary>\n[Obsolete, Input(2), Dense(1), Loss<Huber>] partial class Net;", "/// <summary>Mine.</summary>\n[Network, Obsolete, Input(2), Dense(1), Loss<Huber>] partial class Net;")]
    [InlineData("[Input(2)][Dense(1)][Loss<Huber>]partial class Net;", "[Network][Input(2)][Dense(1)][Loss<Huber>]partial class Net;")]
    public void NG0013_Network_is_added(string before, string after) => Mending.Mends("Add [Network]", before, after);

    [Theory]
    [InlineData("Dense(1)", "Add [Input(2)], for samples of two numbers", "[Input(2)]")]
    [InlineData("Dense(0)", "Add [Input(2)], for samples of two numbers", "[Input(2)]")]
    [InlineData("MaxPool2D(2)][Flatten][Dense(1)", "Add [Input(1, 28, 28)], for pictures of one channel, 28 rows and 28 columns", "[Input(1, 28, 28)]")]
    [InlineData("MaxPool2D(32)][Flatten][Dense(1)", "Add [Input(3, 32, 32)], for pictures of three channels, 32 rows and 32 columns", "[Input(3, 32, 32)]")]
    public void NG0008_Input_is_added_as_the_layers_take_it(string layers, string title, string input) =>
        Assert.Equal($"[Network]{input}[{layers}][Loss<Huber>] partial class Net;", Mending.Text(title, $"[Network][{layers}][Loss<Huber>] partial class Net;"));

    [Theory]
    [InlineData("Dense(1)", "Add [Loss<MeanSquaredError>], which learns values", "Add [Loss<SigmoidCrossEntropy>], which takes logits")]
    [InlineData("Dense(3)", "Add [Loss<MeanSquaredError>], which learns values", "Add [Loss<SigmoidCrossEntropy>], which takes logits", "Add [Loss<SoftmaxCrossEntropy>], which takes logits")]
    [InlineData("Dense<Tanh>(1)", "Add [Loss<MeanSquaredError>], which learns values")]
    public void NG0009_the_losses_that_fit_are_offered(string last, params string[] titles) =>
        Assert.Equal(titles, Mending.Offers($"[Network][Input(2)][{last}] partial class Net;"));

    [Fact]
    public void NG0009_Loss_is_added_after_the_last_layer() =>
        Mending.Mends(
            "Add [Loss<SoftmaxCrossEntropy>], which takes logits",
            "[Network]\n[Input(2)]\n[Dense(3)] // the answer\npartial class Net;",
            "[Network]\n[Input(2)]\n[Dense(3)] // the answer\n[Loss<SoftmaxCrossEntropy>]\npartial class Net;");

    [Fact]
    public void What_is_missing_can_be_added_one_by_one()
    {
        string file = Mending.Text("Add [Network]", "[Dense(1)] partial class Net;");
        file = Mending.Text("Add [Input(2)], for samples of two numbers", file);
        file = Mending.Text("Add [Loss<MeanSquaredError>], which learns values", file);
        Assert.Equal("[Network] [Input(2)] [Dense(1)] [Loss<MeanSquaredError>] partial class Net;", file);
        Project.Compile(file).IsRight();
    }
}
