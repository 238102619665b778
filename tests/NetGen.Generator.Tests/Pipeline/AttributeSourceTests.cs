using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Parsing;

namespace NetGen.Generator.Tests.Pipeline;

/// <summary>Attributes as the network's description shows them.</summary>
public class AttributeSourceTests
{
    [Theory]
    [InlineData("Network", "[Network]")]
    [InlineData("Input( 3 ,8,8 )", "[Input(3, 8, 8)]")]
    [InlineData("Dense < Tanh > (\n    units :8 , /* no bias */ Bias=false, L2=-1e-3, Init = NetGen . Init.HeNormal) // last", "[Dense<Tanh>(units: 8, Bias = false, L2 = -1e-3, Init = NetGen.Init.HeNormal)]")]
    [InlineData("Dense(2*Size+1, Bias = Wide?true:false, Init = (Init) 4)", "[Dense(2 * Size + 1, Bias = Wide ? true : false, Init = (Init)4)]")]
    [InlineData("@Own(new  int [ ]{1,2}, typeof( string ), \"a  b\", 'c')", "[@Own(new int[]{1, 2}, typeof(string), \"a  b\", 'c')]")]
    public void Spaces_and_comments_are_not_the_users(string written, string shown) =>
        Assert.Equal(shown, AttributeSource.Of(Attribute(written)));

    private static AttributeSyntax Attribute(string written) => CSharpSyntaxTree.ParseText($"[{written}\n] class Net;", cancellationToken: TestContext.Current.CancellationToken)
        .GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<AttributeSyntax>().First();
}
