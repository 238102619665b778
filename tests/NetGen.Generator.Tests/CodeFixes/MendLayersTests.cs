using Microsoft.CodeAnalysis.CodeFixes;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.CodeFixes;

/// <summary>NG0010 and NG0012: what the analysis knows to mend.</summary>
public class MendLayersTests
{
    [Theory]
    [InlineData("[Network]\n[Input(3, 8, 8)]\n    [Dense(1)] // answer\n[Loss<Huber>]\npartial class Net;", "[Network]\n[Input(3, 8, 8)]\n    [Flatten]\n    [Dense(1)] // answer\n[Loss<Huber>]\npartial class Net;")]
    [InlineData("[Network]\r\n[Input(3, 8, 8)]\r\n[Dense(1)]\r\n[Loss<Huber>]\r\npartial class Net;", "[Network]\r\n[Input(3, 8, 8)]\r\n[Flatten]\r\n[Dense(1)]\r\n[Loss<Huber>]\r\npartial class Net;")]
    [InlineData("[Network] [Input(3, 8, 8)] [Dense(1)] [Loss<Huber>] partial class Net;", "[Network] [Input(3, 8, 8)] [Flatten] [Dense(1)] [Loss<Huber>] partial class Net;")]
    [InlineData("[Network][Input(3, 8, 8)][Dense(1)][Loss<Huber>] partial class Net;", "[Network][Input(3, 8, 8)][Flatten][Dense(1)][Loss<Huber>] partial class Net;")]
    [InlineData("[Network, Input(3, 8, 8), Dense(1), Loss<Huber>] partial class Net;", "[Network, Input(3, 8, 8), Flatten, Dense(1), Loss<Huber>] partial class Net;")]
    public void NG0010_a_missing_Flatten_is_written_as_its_neighbours_are(string before, string after) =>
        Mending.Mends("Put [Flatten] before it", before, after);

    [Theory]
    [InlineData("Dense<Sigmoid>(3)", "SoftmaxCrossEntropy", "Write [Dense(3)], because SoftmaxCrossEntropy takes logits", "Dense(3)")]
    [InlineData("Dense<Softmax>(3, Bias = false)", "SoftmaxCrossEntropy", "Write [Dense(3)], because SoftmaxCrossEntropy takes logits", "Dense(3, Bias = false)")]
    [InlineData("Dense(1)", "BinaryCrossEntropy", "Write [Dense<Sigmoid>(1)], because BinaryCrossEntropy takes what Sigmoid gives", "Dense<Sigmoid>(1)")]
    [InlineData("NetGen.Dense<Tanh>(units: 3)", "CrossEntropy", "Write [Dense<Softmax>(3)], because CrossEntropy takes what Softmax gives", "NetGen.Dense<Softmax>(units: 3)")]
    [InlineData("DenseAttribute<Sigmoid>(1)", "SigmoidCrossEntropy", "Write [Dense(1)], because SigmoidCrossEntropy takes logits", "DenseAttribute(1)")]
    [InlineData("Dense(units: 1)", "SoftmaxCrossEntropy", "Give dense 1 two units, one for each of two classes", "Dense(units: 2)")]
    [InlineData("Dense<Softmax>(1)", "CrossEntropy", "Give dense 1 two units, one for each of two classes", "Dense<Softmax>(2)")]
    public void NG0012_the_last_layer_becomes_what_the_loss_needs(string last, string loss, string title, string mended) =>
        Mending.Mends(title, Net(last, loss), Net(mended, loss));

    [Theory]
    [InlineData("Dense<Sigmoid>(1)", "SigmoidCrossEntropy", "Use BinaryCrossEntropy, which takes what Sigmoid gives", "BinaryCrossEntropy")]
    [InlineData("Dense<Softmax>(3)", "SoftmaxCrossEntropy", "Use CrossEntropy, which takes what Softmax gives", "CrossEntropy")]
    [InlineData("Dense(3)", "CrossEntropy", "Use SoftmaxCrossEntropy, which takes logits", "SoftmaxCrossEntropy")]
    [InlineData("Dense(1)", "CrossEntropy", "Use SigmoidCrossEntropy, which takes logits", "SigmoidCrossEntropy")]
    [InlineData("Dense(1)", "NetGen.BinaryCrossEntropy", "Use MeanSquaredError, which learns values", "MeanSquaredError")]
    public void NG0012_the_loss_becomes_one_that_fits_the_last_layer(string last, string loss, string title, string mended) =>
        Mending.Mends(title, Net(last, loss), Net(last, mended));

    [Fact]
    public void Names_are_written_in_full_where_no_using_shortens_them()
    {
        const string before = "global using Dense = NetGen.DenseAttribute;\n[NetGen.Network][NetGen.Input(1, 4, 4)][NetGen.Flatten][NetGen.Dense<NetGen.Tanh>(2)][NetGen.Loss<NetGen.CrossEntropy>] partial class Net;";
        Assert.Contains("[NetGen.Dense<NetGen.Softmax>(2)]", Mending.Text("Write [Dense<Softmax>(2)], because CrossEntropy takes what Softmax gives", before), StringComparison.Ordinal);
        Assert.Contains("[NetGen.Flatten][NetGen.Dense<", Mending.Text("Put [Flatten] before it", before.Replace("[NetGen.Flatten]", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_called_by_an_alias_keeps_its_name()
    {
        string[] offers = [.. Mending.Offers("global using Last = NetGen.DenseAttribute<NetGen.Sigmoid>; using NetGen;\n" + Net("Last(1)", "SigmoidCrossEntropy"))];
        Assert.Equal(["Use BinaryCrossEntropy, which takes what Sigmoid gives"], offers);
    }

    [Theory]
    [InlineData("[Network][Input(1, 6, 6)][Conv2D<Softmax>(4, 3)][Loss<CrossEntropy>] partial class Net;")]
    [InlineData("[Network][Input(8)][Conv2D(4, 3)][Loss<Huber>] partial class Net;")]
    public void Where_a_fix_would_only_guess_none_is_offered(string file) => Assert.Empty(Mending.Offers(file));

    [Fact]
    public void NG0010_all_pictures_are_flattened_at_once()
    {
        string[] before = ["[Network][Input(1, 2, 2)][Dense(1)][Loss<Huber>] partial class A; " + Net("Dense(1)", "Huber"), "[Network, Input(1, 3, 3), Dense(2), Loss<Huber>] partial class B;"];
        using var editor = Editor.Open(before);
        Assert.Equal(
            [.. before.Select(file => file.Replace("2)][Dense", "2)][Flatten][Dense", StringComparison.Ordinal).Replace("3), ", "3), Flatten, ", StringComparison.Ordinal))],
            Editor.Texts(editor.DoAll("Put [Flatten] before it", FixAllScope.Solution)));
    }

    private static string Net(string last, string loss) => $"[Network]\n[Input(2)]\n[Dense<Tanh>(4)]\n[{last}] // the answer\n[Loss<{loss}>]\npublic partial class Net;\n";
}
