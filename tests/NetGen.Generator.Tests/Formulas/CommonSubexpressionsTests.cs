using CsCheck;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

public class CommonSubexpressionsTests
{
    [Theory]
    [InlineData("tanh(x)", "y = tanh(x); slope = 1 − y·y")]
    [InlineData("x * sigmoid(x)", "sigmoid = sigmoid(x); y = x·sigmoid; slope = sigmoid + x·(sigmoid·(1 − sigmoid))")]
    [InlineData("x * tanh(softplus(x))", "tanh = tanh(softplus(x)); y = x·tanh; slope = tanh + x·((1 − tanh·tanh)·sigmoid(x))")]
    [InlineData("max(min(x, 1), -1)", "min = min(x, 1); y = max(min, −1); slope = min > −1 ? (x < 1 ? 1 : 0) : 0")]
    [InlineData("x / (1 + abs(x))", "sum = 1 + abs(x); y = x / sum; slope = (1 − y·(x > 0 ? 1 : x < 0 ? −1 : 0)) / sum")]
    [InlineData("exp(x)", "y = exp(x); slope = y")]
    [InlineData("x", "y = x; slope = 1")]
    [InlineData("-x", "y = −x; slope = −1")]
    public void Value_and_slope_are_computed_together(string formula, string lets)
    {
        Expression value = Read.Formula(formula);
        Assert.Equal(lets, Shared([("y", Simplification.Simplify(value)), ("slope", Differentiation.Derive(value, "x"))]));
    }

    [Fact]
    public void Names_keep_clear_of_variables_roots_reserved_names_and_keywords()
    {
        Expression exp = Exponentials.Exp.Of(new Variable("exp"));
        Expression sum = exp + exp * new Variable("product");
        Assert.Equal("exp4 = exp(exp); exp3 = exp4 + exp4·product; out2 = sin(exp4)", Shared([("exp3", sum), ("out2", Waves.Sin.Of(exp))], "exp2"));
        Assert.Equal("double2", new UniqueNames().Next("double"));
    }

    [Fact]
    public void A_root_that_an_earlier_one_needs_comes_first_under_its_own_name()
    {
        Expression tanh = Sigmoids.Tanh.Of(new Variable("x"));
        Assert.Equal("y = tanh(x); slope = 1 − y·y", Shared([("slope", 1 - tanh * tanh), ("y", tanh)]));
    }

    [Fact]
    public void Equal_parts_within_what_is_shared_already_need_no_name_of_their_own()
    {
        Expression tanh = Sigmoids.Tanh.Of(Exponentials.Exp.Of(new Variable("x")));
        Assert.Equal("tanh = tanh(exp(x)); y = tanh + tanh", Shared([("y", tanh + tanh)]));
    }

    [Fact]
    public void Sharing_changes_no_bit_and_leaves_nothing_to_share() => RandomFormulas.Points.Sample(point =>
    {
        Expression slope = Differentiation.Derive(point.Formula, "x");
        IReadOnlyList<Let> lets = CommonSubexpressions.Share([("value", point.Formula), ("slope", slope)], new UniqueNames());
        var values = new Dictionary<string, double> { ["x"] = point.X, ["y"] = point.Y };
        foreach (Let let in lets) values.Add(let.Name, FormulaEvaluator.Evaluate(let.Value, values));
        Assert.Equal(RandomFormulas.Value(point.Formula, point.X, point.Y), values["value"]);
        Assert.Equal(RandomFormulas.Value(slope, point.X, point.Y), values["slope"]);

        IEnumerable<Expression> computed = lets.SelectMany(let => Computations(let.Value));
        Assert.All(computed.GroupBy(part => part), group => Assert.Single(group));
    }, iter: 2_000);

    private static IEnumerable<Expression> Computations(Expression expression) =>
        expression is Negate { Operand.Operands.Count: 0 } || expression.Operands.Count == 0 ? [] : expression.Operands.SelectMany(Computations).Prepend(expression);

    private static string Shared((string, Expression)[] roots, params string[] reserved) =>
        string.Join("; ", CommonSubexpressions.Share(roots, new UniqueNames(reserved)).Select(let => $"{let.Name} = {FormulaText.Of(let.Value)}"));
}
