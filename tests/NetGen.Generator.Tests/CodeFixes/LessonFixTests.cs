using Microsoft.CodeAnalysis.CodeFixes;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.CodeFixes;

/// <summary>NG0040 to NG0043: what a lesson teaches can be done at once.</summary>
public class LessonFixTests
{
    [Theory]
    [InlineData("[Dense<Sigmoid>(1)] [Loss<MeanSquaredError>]", "Use BinaryCrossEntropy, which takes what Sigmoid gives", "[Dense<Sigmoid>(1)] [Loss<BinaryCrossEntropy>]")]
    [InlineData("[Dense<Softmax>(3)] [Loss<MeanSquaredError>]", "Use CrossEntropy, which takes what Softmax gives", "[Dense<Softmax>(3)] [Loss<CrossEntropy>]")]
    [InlineData("[Dense<Tanh>(3, Init = Init.HeNormal)] [Loss<Huber>]", "Start the weights of dense 1 by GlorotNormal, which fits Tanh", "[Dense<Tanh>(3, Init = Init.GlorotNormal)] [Loss<Huber>]")]
    [InlineData("[Dense<ReLU>(3, Init = NetGen.Init.LeCunNormal, Bias = false)] [Loss<Huber>]", "Start the weights of dense 1 by HeNormal, which fits ReLU", "[Dense<ReLU>(3, Init = NetGen.Init.HeNormal, Bias = false)] [Loss<Huber>]")]
    [InlineData("[Dense(8)] [Dense(1)] [Loss<Huber>]", "Give dense 1 the activation Tanh", "[Dense<Tanh>(8)] [Dense(1)] [Loss<Huber>]")]
    [InlineData("[Dense(8)] [Dense(1)] [Loss<Huber>]", "Remove dense 1: dense 2 computes as much alone", "[Dense(1)] [Loss<Huber>]")]
    [InlineData("[Dense(3)] [Dropout(0.5)] [Loss<Huber>]", "Put dropout 2 before dense 1", "[Dropout(0.5)] [Dense(3)] [Loss<Huber>]")]
    [InlineData("[Dense(3)] [Dropout(0.5)] [Loss<Huber>]", "Remove dropout 2", "[Dense(3)] [Loss<Huber>]")]
    public void The_network_becomes_what_the_lesson_teaches(string before, string title, string after)
    {
        foreach (string format in new[] { "[Network] [Input(2)] [Dense<Tanh>(4)] {0} partial class Net;", "[Network, Input(2), Dense<Tanh>(4), {0}] partial class Net;", "[Network]\n[Input(2)]\n[Dense<Tanh>(4)]\n{0}\npartial class Net;\n" })
            Mending.Mends(title, Written(format, before), Written(format, after));
    }

    [Fact]
    public void A_network_without_activations_gets_the_commonest() =>
        Mending.Mends("Give dense 0 the activation ReLU", "[Network][Input(2)][Dense(8)][Dense(1)][Loss<Huber>] partial class Net;", "[Network][Input(2)][Dense<ReLU>(8)][Dense(1)][Loss<Huber>] partial class Net;");

    [Fact]
    public void Three_linear_layers_are_mended_at_once()
    {
        using var editor = Editor.Open("[Network]\n[Input(2)]\n[Dense(8)]\n[Dense(8)]\n[Dense(1)]\n[Loss<Huber>]\npartial class Net;");
        Assert.Equal(["[Network]\n[Input(2)]\n[Dense<ReLU>(8)]\n[Dense<ReLU>(8)]\n[Dense(1)]\n[Loss<Huber>]\npartial class Net;"], Editor.Texts(editor.DoAll("Give dense 0 the activation ReLU", FixAllScope.Document)));
        Assert.Equal(["[Network]\n[Input(2)]\n[Dense(1)]\n[Loss<Huber>]\npartial class Net;"], Editor.Texts(editor.DoAll("Remove dense 0: dense 1 computes as much alone", FixAllScope.Document)));
    }

    [Fact]
    public void An_initialiser_that_is_computed_stays_as_it_is() =>
        Assert.Empty(Mending.Offers("[Network][Input(2)][Dense<Tanh>(8, Init = (Init)4)][Dense(1)][Loss<Huber>] partial class Net;"));

    /// <summary>The attributes side by side, in one list, or on lines of their own, as the format has them.</summary>
    private static string Written(string format, string attributes)
    {
        string written = format.Contains('\n', StringComparison.Ordinal) ? attributes.Replace("] [", "]\n[", StringComparison.Ordinal)
            : format.Contains(", {0}", StringComparison.Ordinal) ? attributes[1..^1].Replace("] [", ", ", StringComparison.Ordinal)
            : attributes;
        return format.Replace("{0}", written, StringComparison.Ordinal);
    }
}
