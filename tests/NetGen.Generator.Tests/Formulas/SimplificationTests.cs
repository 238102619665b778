using CsCheck;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

public class SimplificationTests
{
    [Theory]
    [InlineData("1/2 + 1/4", "0.75")]
    [InlineData("x + 0", "x")]
    [InlineData("0 - x", "−x")]
    [InlineData("-(-x)", "x")]
    [InlineData("x - -y", "x + y")]
    [InlineData("-x + y", "y − x")]
    [InlineData("x + -2 * y", "x − 2·y")]
    [InlineData("-(x - y)", "y − x")]
    [InlineData("x - x", "0")]
    [InlineData("x + x", "2·x")]
    [InlineData("2 * x + x - 5 * x", "−2·x")]
    [InlineData("0 * exp(x)", "0")]
    [InlineData("x * 1", "x")]
    [InlineData("x * -1", "−x")]
    [InlineData("x * 2 * 3", "6·x")]
    [InlineData("(2 * x) * (3 * y)", "6·(x·y)")]
    [InlineData("x / 2", "0.5·x")]
    [InlineData("x / 3", "x / 3")]
    [InlineData("-x / y", "−(x / y)")]
    [InlineData("1 / x * y", "y / x")]
    [InlineData("1/0", "1 / 0")]
    [InlineData("0 * (1/0)", "0")]
    [InlineData("1e300 * 1e300", "1E+300·1E+300")]
    [InlineData("1e-300 * (1e-300 * x)", "1E−300·(1E−300·x)")]
    [InlineData("sqrt(4) + sqrt(-1)", "2 + sqrt(−1)")]
    [InlineData("abs(-x)", "abs(x)")]
    [InlineData("max(x, x)", "x")]
    [InlineData("max(2, 3) - min(2, 3)", "1")]
    [InlineData("pow(x, 2)", "x·x")]
    [InlineData("pow(x, 1/2)", "sqrt(x)")]
    [InlineData("pow(x, 0)", "1")]
    [InlineData("pow(x, 5)", "pow(x, 5)")]
    [InlineData("1 > 0 ? x : y", "x")]
    [InlineData("0 < x ? 1 : 2", "x > 0 ? 1 : 2")]
    [InlineData("(x > 0 ? y > 0 ? 6 : 3 : -0) / -3", "x > 0 ? (y > 0 ? −2 : −1) : 0")]
    [InlineData("x > 0 ? y * 1 : y", "y")]
    public void A_formula_is_written_with_less(string text, string simple) =>
        Assert.Equal(simple, FormulaText.Of(Simplification.Simplify(Read.Formula(text))));

    [Fact]
    public void A_constant_is_folded_only_where_every_system_rounds_alike() =>
        Assert.Equal("exp(1) + log(2)", FormulaText.Of(Simplification.Simplify(Read.Formula("exp(1) + log(2)"))));

    [Fact]
    public void The_value_stays()
    {
        RandomFormulas.Points.Where(point => RandomFormulas.IsSteady(point.Formula, point.X, point.Y)).Sample(point =>
        {
            double before = RandomFormulas.Value(point.Formula, point.X, point.Y);
            double after = RandomFormulas.Value(Simplification.Simplify(point.Formula), point.X, point.Y);
            Assert.Equal(before, after, 1e-6 * Math.Max(1, Math.Abs(before)));
        }, iter: 5_000);
    }

    [Fact]
    public void What_is_simple_stays_as_it_is() => RandomFormulas.Expressions.Sample(formula =>
    {
        Expression simple = Simplification.Simplify(formula);
        Assert.Equal(simple, Simplification.Simplify(simple));
    }, iter: 5_000);
}
