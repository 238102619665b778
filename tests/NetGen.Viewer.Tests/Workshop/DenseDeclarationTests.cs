using NetGen.Playground;
using NetGen.Workshop;

namespace NetGen.Tests;

public class DenseDeclarationTests
{
    [Fact]
    public void A_declaration_that_is_read_and_written_says_the_same()
    {
        string text = new Spiral(1).Info.Declaration;
        DenseDeclaration read = DenseDeclaration.TryRead(text)!;
        Assert.Equal([new("Tanh", 8), new("Tanh", 8)], read.Hidden);
        Assert.Equal(text.Replace("partial class", "public sealed partial class", StringComparison.Ordinal), read.ToString());
    }

    [Fact]
    public void Layers_are_changed_added_and_taken_away_and_keep_what_else_is_said_of_them()
    {
        DenseDeclaration read = DenseDeclaration.TryRead("[Network, Input(2), Dense<Tanh>(8, L2 = 0.1, Init = Init.Zeros, Bias = false), Dropout(0.5), Dense(3), Dense<Sigmoid>(1), Loss<BinaryCrossEntropy>] partial class Net;")!;
        Assert.Equal("[Dense<ReLU>(5, Bias = false, Init = Init.Zeros, L2 = 0.1)]\n[Dropout(0.5)]", read.With(0, read.Hidden[0] with { Activation = "ReLU", Units = 5 }).Hidden[0].ToString());
        Assert.Equal(["Tanh 8", "Identity 3", "Identity 3"], read.WithOneMore(1).Hidden.Select(layer => $"{layer.Activation} {layer.Units}"));
        Assert.Equal(["[Dense(3)]"], read.Without(0).Hidden.Select(layer => layer.ToString()));
        Assert.Equal("[Dense<Sigmoid>(1, L1 = 0.01)]", read.WithAll(layer => layer with { L1 = 0.01 }).Output.ToString());
        Assert.Equal("[Dense<Tanh>(8)]", Assert.Single(read.Without(0).Without(0).WithOneMore(-1).Hidden).ToString());
    }

    [Theory]
    [InlineData("partial class Net;")]
    [InlineData("[Network, Input(1, 8, 8), Conv2D(3, 3), Flatten, Dense(1), Loss<Huber>] partial class Net;")]
    [InlineData("[Network, Input(2), Dense(Units), Dense(1), Loss<Huber>] partial class Net;")]
    [InlineData("[Network, Input(2), Dense(2), Dense(1), Loss<Huber>] partial class A; class B;")]
    [InlineData("[Network, Input(2), Dropout(0.1), Dense(2), Dense(1), Loss<Huber>] partial class A;")]
    [InlineData("[Network, Input(2), Dense(2), Dense(1), Dropout(0.1), Loss<Huber>] partial class A;")]
    [InlineData("[Network, Input(2), Dense(2, L2 = Strength), Dense(1), Loss<Huber>] partial class A;")]
    public void What_is_no_network_of_dense_layers_cannot_be_changed(string text) => Assert.Null(DenseDeclaration.TryRead(text));

    [Fact]
    public void Layers_that_are_the_same_keep_their_weights()
    {
        DenseDeclaration narrow = DenseDeclaration.TryRead(new Spiral(1).Info.Declaration)!;
        using DeclaredNetwork wider = DeclarationCompiler.Compile(narrow.With(1, narrow.Hidden[1] with { Units = 9 }).ToString(), TestContext.Current.CancellationToken);
        using DeclaredNetwork deeper = DeclarationCompiler.Compile(narrow.WithOneMore(1).ToString(), TestContext.Current.CancellationToken);
        INetwork old = new Spiral(1), fresh = wider.Create(2), untouched = wider.Create(2), deep = deeper.Create(2);
        Assert.Equal(1, KeptWeights.Copy(old, fresh));
        Assert.Equal(Exported(old)[..24], Exported(fresh)[..24]);
        Assert.Equal(Exported(untouched)[24..], Exported(fresh)[24..]);

        Assert.Equal(3, KeptWeights.Copy(old, deep));
        Assert.Equal(Exported(old)[..96], Exported(deep)[..96]);
        Assert.Equal(Exported(old)[^9..], Exported(deep)[^9..]);
    }

    private static float[] Exported(INetwork network)
    {
        var parameters = new float[network.ParameterCount];
        network.ExportParameters(parameters);
        return parameters;
    }
}
