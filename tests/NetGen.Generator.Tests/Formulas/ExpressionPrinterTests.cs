using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

public class ExpressionPrinterTests
{
    [Theory]
    [InlineData("x - (y - t)", "x - (y - t)")]
    [InlineData("x + (y + t)", "x + (y + t)")]
    [InlineData("x / (y * t) * 2", "x / (y * t) * 2.0")]
    [InlineData("-(x + 1)", "-(x + 1.0)")]
    [InlineData("-(-x)", "-(-x)")]
    [InlineData("(x < 0 ? 1 : 2) + 1", "(x < 0.0 ? 1.0 : 2.0) + 1.0")]
    [InlineData("x < 0 ? 1 : x < 1 ? 2 : 3", "x < 0.0 ? 1.0 : x < 1.0 ? 2.0 : 3.0")]
    [InlineData("1 / 0", "1.0 / 0.0")]
    [InlineData("0.1 + 1e-9 + 1e22", "0.1 + 1E-09 + 1E+22")]
    [InlineData("expm1(x) + log1p(x) + sigmoid(x)", "DoubleMath.ExpM1(x) + DoubleMath.Log1P(x) + DoubleMath.Sigmoid(x)")]
    [InlineData("pow(x, 1.5) * max(x, 2)", "DoubleMath.Pow(x, 1.5) * DoubleMath.Max(x, 2.0)")]
    public void Double_is_plain_code_with_the_fewest_parentheses(string formula, string code) => Assert.Equal(code, new DoubleExpressionPrinter().Print(Read.Formula(formula)));

    [Theory]
    [InlineData("0.5", "TLanes.Constant(0.5)")]
    [InlineData("x * y + t", "TLanes.MultiplyAdd(x, y, t)")]
    [InlineData("t + x * y", "TLanes.MultiplyAdd(x, y, t)")]
    [InlineData("x * y - t", "TLanes.MultiplyAdd(x, y, -t)")]
    [InlineData("x * y - 1", "TLanes.MultiplyAdd(x, y, TLanes.Constant(-1.0))")]
    [InlineData("1 - x * y", "TLanes.MultiplyAdd(-x, y, TLanes.Constant(1.0))")]
    [InlineData("1 - 2 * y", "TLanes.MultiplyAdd(TLanes.Constant(-2.0), y, TLanes.Constant(1.0))")]
    [InlineData("(x + y) * -t", "(x + y) * -t")]
    [InlineData("x < y ? x : y", "TLanes.Select(TLanes.LessThan(x, y), x, y)")]
    [InlineData("x <= y ? x : y", "TLanes.Select(TLanes.LessThanOrEqual(x, y), x, y)")]
    [InlineData("x > y ? x : y", "TLanes.Select(TLanes.LessThan(y, x), x, y)")]
    [InlineData("x >= y ? x : y", "TLanes.Select(TLanes.LessThanOrEqual(y, x), x, y)")]
    [InlineData("x == y ? x : y", "TLanes.Select(TLanes.Equal(x, y), x, y)")]
    [InlineData("x != y ? x : y", "TLanes.Select(TLanes.Equal(x, y), y, x)")]
    [InlineData("abs(x) / sqrt(x)", "TLanes.Abs(x) / TLanes.Sqrt(x)")]
    [InlineData("exp(x) + erf(x)", "LaneMath.Exp(x) + LaneMath.Erf(x)")]
    [InlineData("pow(x, -3/2)", "LaneMath.Pow(x, -1.5)")]
    public void Lanes_fuse_and_select(string formula, string code) => Assert.Equal(code, new LaneExpressionPrinter().Print(Read.Formula(formula)));

    [Fact]
    public void Leaves_of_a_later_stage_are_printed_by_whoever_knows_them()
    {
        Expression formula = new Buffered("hidden") * 2 - new Variable("x");
        Assert.Equal("hidden[i] * 2.0 - x", new DoubleExpressionPrinter(leaf => leaf is Buffered buffered ? $"{buffered.Name}[i]" : null).Print(formula));
        Assert.Equal("Buffered·2 − x", formula.ToString());
        Assert.Equal("Nothing says how to print Buffered.", Assert.Throws<InvalidOperationException>(() => new DoubleExpressionPrinter().Print(formula)).Message);
    }

    [Fact]
    public void A_shader_is_told_the_helpers_it_needs_and_theirs_before_them()
    {
        var printer = new GlslExpressionPrinter();
        Assert.Equal("x > 0.0 ? logCosh(x) * exp(x) : softplus(x)", printer.Print(Read.Formula("x > 0 ? logcosh(x) * exp(x) : softplus(x)")));
        Assert.Equal(["expMinusOne", "logOnePlus", "logCosh", "softplus"], printer.Helpers.Select(helper => helper.Name));
    }

    [Fact]
    public void A_shader_s_variables_can_keep_clear_of_its_functions()
    {
        var names = new UniqueNames(GlslExpressionPrinter.FunctionNames);
        Assert.Equal(["exp2", "tanh", "softplus2"], new[] { "exp", "tanh", "softplus" }.Select(names.Next));
    }

    private sealed record Buffered(string Name) : Expression;
}
