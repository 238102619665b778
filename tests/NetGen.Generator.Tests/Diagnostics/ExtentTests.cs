using System.Text.RegularExpressions;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0019 and NG0022: networks of nothing, and networks of too much.</summary>
public partial class ExtentTests
{
    [Theory]
    [InlineData("[Input(3)][Flatten]")]
    [InlineData("[Input(1, 4, 4)][MaxPool2D(2)][Flatten][Dropout(0.5)]")]
    public void NG0019_a_network_has_something_to_learn(string layers) =>
        Project.Compile(Sources.Net($"{layers}[Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0019", "Net", "'Net' has no weights and no biases, so there is nothing to learn; add a layer that has some, such as [Dense(1)]");

    [Fact]
    public void NG0022_working_memory_has_an_end()
    {
        string layers = string.Concat(Enumerable.Repeat("[Dense<ReLU>(65536)][Dense<ReLU>(1)]", 180));
        Matches(TooMuchMemory(), $"[Input(1)]{layers}[Loss<Huber>]");
    }

    [Fact]
    public void NG0022_generated_code_has_an_end()
    {
        string layers = string.Concat(Enumerable.Repeat("[Dense<Tanh>(9)]", 300));
        Matches(TooMuchText(), $"[Input(9)]{layers}[Loss<Huber>]");
    }

    private static void Matches(Regex message, string network)
    {
        var said = Assert.Single(Project.Compile(Sources.Net(network), Sources.Uses()).Said);
        Assert.Equal(("NG0022", "Net"), (said.Id, said.At));
        Assert.Matches(message, said.Message);
    }

    [GeneratedRegex("^'Net' needs 22[0-9]{8} bytes of working memory, and at most 2000000000 fit; make its layers smaller$")]
    private static partial Regex TooMuchMemory();

    [GeneratedRegex("^'Net' needs [0-9]{7} characters of generated code, and at most 1000000 fit; give it fewer layers$")]
    private static partial Regex TooMuchText();
}
