using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0002, NG0008, NG0009 and NG0013: what a declaration lacks.</summary>
public class MissingPartTests
{
    [Fact]
    public void NG0002_a_network_has_layers() =>
        Project.Compile(Sources.Net("[Input(2)][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0002", "Net", "'Net' has no layers; put at least one between [Input(…)] and [Loss<…>], such as [Dense<Tanh>(8)]");

    [Fact]
    public void NG0008_a_network_has_an_input() =>
        Project.Compile(Sources.Net("[Dense(2)][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0008", "Net", "'Net' has no [Input(…)]; say how many numbers a sample has, such as [Input(2)]");

    [Fact]
    public void NG0009_a_network_has_a_loss() =>
        Project.Compile(Sources.Net("[Input(2)][Dense(2)]"), Sources.Uses())
            .SaysOnly("NG0009", "Net", "'Net' has no [Loss<…>]; say what training makes small, such as [Loss<MeanSquaredError>]");

    [Fact]
    public void NG0013_layers_need_a_network() =>
        Project.Compile("[Dense(2)] public partial class Net;")
            .SaysOnly("NG0013", "Net", "'Net' has layers but no [Network], so nothing is built from them; add [Network]");

    [Fact]
    public void A_bare_network_is_told_everything_that_it_lacks()
    {
        var compiled = Project.Compile(Sources.Net(""), Sources.Uses());
        Assert.Equal(["NG0002", "NG0008", "NG0009"], compiled.Said.Select(said => said.Id));
        Assert.Empty(compiled.CompilerErrors);
    }

    [Theory]
    [InlineData("[Input(2)][Dense<Missing>(3)][Loss<Huber>]", "CS0246")]
    [InlineData("[Input(2)][Dense(3)][Loss<Missing>]", "CS0246")]
    [InlineData("[Input(2)][Dense<int>(3)][Loss<Huber>]", "CS0315")]
    [InlineData("[Input(2)][Dense<string>(3)][Loss<Huber>]", "CS0453")]
    [InlineData("[Input(2)][Dense(3)][Loss<Tanh>]", "CS0315")]
    [InlineData("[Input(2)][Dense(Missing)][Loss<Huber>]", "CS0103")]
    [InlineData("[Input(2)][Dense(\"3\")][Loss<Huber>]", "CS1503")]
    [InlineData("[Input(2)][Dense][Loss<Huber>]", "CS7036")]
    [InlineData("[Input(2)][Dense(3, Missing = 1)][Loss<Huber>]", "CS0246")]
    [InlineData("[Input(2)][Dense(3, L1 = \"a\")][Loss<Huber>]", "CS0029")]
    [InlineData("[Input(2)][Dense(3, Init = Init.Missing)][Loss<Huber>]", "CS0117")]
    [InlineData("[Input(2, 3)][Dense(3)][Loss<Huber>]", "CS7036")]
    [InlineData("[Input(2, Missing, 3)][Dense(3)][Loss<Huber>]", "CS0103")]
    [InlineData("[Input(2)][Input(3)][Dense(3)][Loss<Huber>]", "CS0579")]
    [InlineData("[Network][Input(2)][Dense(3)][Loss<Huber>]", "CS0579")]
    [InlineData("[Input(2)][Dense(3)][Loss<Huber>][Loss<Hinge>]", "CS0579")]
    public void Where_the_compiler_has_spoken_nothing_is_added(string attributes, string error)
    {
        var compiled = Project.Compile(Sources.Net(attributes), Sources.Uses());
        Assert.Empty(compiled.Said);
        Assert.Equal([error], compiled.CompilerErrors.Select(found => found.Id).Distinct());
    }

    [Theory]
    [InlineData("[Network][Input(2)][Dense(1)][Loss<Huber>] public partial struct Net;")]
    [InlineData("[Network][Input(2)][Dense(1)][Loss<Huber>] public partial record struct Net;")]
    [InlineData("[Network][Input(2)][Dense(1)][Loss<Huber>] public partial interface Net;")]
    public void The_compiler_says_that_only_classes_carry_the_attributes(string declaration)
    {
        var compiled = Project.Compile(declaration);
        Assert.Empty(compiled.Said);
        Assert.Equal(["CS0592"], compiled.CompilerErrors.Select(found => found.Id).Distinct());
    }
}
