using NetGen.Playground;
using NetGen.Workshop;

namespace NetGen.Tests;

public sealed class ShapeCompilerTests
{
    private static readonly DenseDeclaration Small = DenseDeclaration.TryRead(new Spiral(1).Info.Declaration)!;

    private static readonly DenseDeclaration Large = Small with { Hidden = [.. Enumerable.Range(20, 20).Select(units => new DenseLayer(nameof(Tanh), units))] };

    [Fact]
    public void A_network_that_takes_too_long_to_compile_is_refused_with_what_to_do()
    {
        var wrong = Assert.Throws<DeclarationException>(() => ShapeCompiler.Compile(Large, TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken));
        Assert.Equal("The network takes more than 0.001 seconds to compile; give it fewer layers (NG0022)", wrong.Message);
    }

    [Fact]
    public void What_is_wanted_last_takes_the_place_of_what_is_being_compiled()
    {
        using var isDone = new AutoResetEvent(false);
        var compiler = new ShapeCompiler(() => isDone.Set());
        compiler.Want(Small);
        compiler.Want(Large);
        compiler.Want(Small);
        (DenseDeclaration Declaration, DeclaredNetwork Network)? taken;
        while ((taken = compiler.Take()) == null)
            Assert.True(isDone.WaitOne(TimeSpan.FromMinutes(1)), "Nothing was compiled.");
        using DeclaredNetwork network = taken.Value.Network;
        Assert.Same(Small, taken.Value.Declaration);
        Assert.Equal(Small.ToString(), network.Declaration);
        Assert.False(compiler.IsBusy);
    }
}
