using CsCheck;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

public class CommonSubexpressionsTests
{
    [Fact]
    public void The_derivative_of_tanh_reuses_its_value() => Assert.Equal(
        ["y = tanh(x)", "slope = 1 − y·y"],
        ValueAndSlope("tanh(x)"));

    [Fact]
    public void What_value_and_derivative_share_is_computed_once_under_a_telling_name() => Assert.Equal(
        ["sigmoid = sigmoid(x)", "product = x·sigmoid", "y = product", "slope = sigmoid + product·(1 − sigmoid)"],
        ValueAndSlope("x * sigmoid(x)").Select(line => line).Prepend("").Skip(1).ToArray() is var lines && lines.Length == 4 ? lines : lines);

    private static string[] ValueAndSlope(string formula)
    {
        Expression value = Read.Formula(formula);
        return Lines([("y", Simplification.Simplify(value)), ("slope", Differentiation.Derive(value, "x"))]);
    }

    private static string[] Lines((string, Expression)[] roots, params string[] reserved) =>
        [.. CommonSubexpressions.Share(roots, new UniqueNames(reserved)).Select(let => $"{let.Name} = {FormulaText.Of(let.Value)}")];
}
