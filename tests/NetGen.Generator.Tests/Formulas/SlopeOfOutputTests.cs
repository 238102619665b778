using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

public class SlopeOfOutputTests
{
    [Theory]
    [InlineData("max(x, 0)", "y > 0 ? 1 : 0")]
    [InlineData("x > 0 ? x : 0.01 * x", "y > 0 ? 1 : 0.01")]
    [InlineData("tanh(x)", "1 − y·y")]
    [InlineData("sigmoid(x)", "y·(1 − y)")]
    public void A_slope_is_told_by_the_value_where_the_value_determines_it(string formula, string slope) =>
        Assert.Equal(slope, FormulaText.Of(Told(formula)!));

    [Theory]
    [InlineData("x * sigmoid(x)")]
    [InlineData("x > 0 ? x : -0.01 * x")]
    [InlineData("max(x, 1)")]
    [InlineData("max(min(x, 1), -1)")]
    public void It_is_not_where_two_inputs_have_the_same_value(string formula) => Assert.Null(Told(formula));

    private static Expression? Told(string formula)
    {
        var value = Simplification.Simplify(Read.Formula(formula));
        return SlopeOfOutput.Of(value, Differentiation.Derive(value, "x"), new Variable("x"), new Variable("y"));
    }
}
