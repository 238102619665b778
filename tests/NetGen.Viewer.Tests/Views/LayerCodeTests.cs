using NetGen.Playground;
using NetGen.Workshop;

namespace NetGen.Tests;

/// <summary>Reading the generated code of a layer.</summary>
public sealed class LayerCodeTests
{
    [Fact]
    public void A_layers_code_is_what_computes_it_forward_then_backward()
    {
        INetwork network = Shown.Endless().Network;
        string code = DeclarationCompiler.Write(network.Info.Declaration, TestContext.Current.CancellationToken);
        string[] lines = [.. LayerCode.Of(code, "dense 1")];
        string[] methods = [.. lines.Where(line => line.StartsWith("private static void", StringComparison.Ordinal)).Select(line => line.Split("void ")[1].Split('<')[0])];
        Assert.Equal("Dense1", methods[0]);
        Assert.Contains("Dense1WithSlopes", methods);
        Assert.Equal("Dense1Gradient", methods[^1]);
        Assert.All(methods, method => Assert.StartsWith("Dense1", method));
        Assert.Equal(methods.Length, lines.Count(line => line == "}"));
        Assert.Contains(lines, line => line.Contains('Σ'));
    }

    [Fact]
    public void A_declaration_that_does_not_say_all_is_explained_in_a_comment() =>
        Assert.StartsWith("// ", CodeWriter.Write(new()
        {
            Name = "Own",
            InputShape = [1],
            Layers = [],
            Loss = "MyLoss",
            Output = OutputKind.Values,
            Declaration = "[Network]\n[Input(1)]\n[Dense(1)]\n[Loss<MyLoss>]\npublic sealed partial class Own;",
        }));

    [Theory]
    [InlineData(20)]
    [InlineData(55)]
    public void Long_lines_are_broken_and_nothing_is_lost(int columns)
    {
        string code = DeclarationCompiler.Write(Shown.Endless().Network.Info.Declaration, TestContext.Current.CancellationToken);
        var lines = new CodeLines(LayerCode.Of(code, "dense 0"), columns);
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        lines.Draw(list, new(0, 0, columns * list.Width("0", TextStyle.Code), 1e6f), 0, Theme.Dark);
        Assert.All(list.Commands, command => Assert.True(command.Area.Right <= columns * list.Width("0", TextStyle.Code) + 1, $"'{command.Text}' leaves its width."));
        string drawn = string.Concat(list.Commands.Select(command => command.Text));
        Assert.Contains("Broadcast", drawn, StringComparison.Ordinal);
        Assert.Contains("MultiplyAdd", drawn, StringComparison.Ordinal);
    }
}
