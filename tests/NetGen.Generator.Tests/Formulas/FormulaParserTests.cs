using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

public class FormulaParserTests
{
    private const string Functions = "exp, expm1, log, log1p, sqrt, abs, min, max, tanh, sigmoid, softplus, logcosh, sin, cos, erf, pow";
    private const string Pieces = "it is made of numbers, variables, + - * /, parentheses, comparisons with ?: and function calls";
    private const string Operand = "a number, a variable, a function or '('";

    [Theory]
    [InlineData("x", "x")]
    [InlineData("  x\n + 1 ", "x + 1")]
    [InlineData("1/2", "1 / 2")]
    [InlineData("0x10 + 1e3 + 2.5f + 3d + 4UL + 0.1m + 1_000", "16 + 1000 + 2.5 + 3 + 4 + 0.1 + 1000")]
    [InlineData("x - -x", "x − −x")]
    [InlineData("+x", "x")]
    [InlineData("x - (y - t) - x", "x − (y − t) − x")]
    [InlineData("(x * y) * (t / 2)", "x·y·(t / 2)")]
    [InlineData("x > 0 ? x : 0.01 * x", "x > 0 ? x : 0.01·x")]
    [InlineData("(x >= y) ? 1 : ((x != 3)) ? 2 : 3", "x ≥ y ? 1 : x ≠ 3 ? 2 : 3")]
    [InlineData("(x < 0 ? 1 : 2) * (x == 0 ? 3 : 4)", "(x < 0 ? 1 : 2)·(x = 0 ? 3 : 4)")]
    [InlineData("max(min(x + 3, 6), 0) / 6", "max(min(x + 3, 6), 0) / 6")]
    [InlineData("pow(x, -1/2)", "pow(x, −0.5)")]
    public void What_formulas_have_is_read(string text, string meaning) => Assert.Equal(meaning, FormulaText.Of(Read.Formula(text)));

    [Fact]
    public void Every_function_is_read()
    {
        foreach (Function function in NetGen.Generator.Formulas.Functions.All)
        {
            string text = $"{function.Name}({(function.Arity == 1 ? "x" : "x, 2")})";
            Assert.Equal(text, FormulaText.Of(Read.Formula(text)));
        }
    }

    [Theory]
    [InlineData("", $"The formula is empty; write {Operand}.", 0, 0)]
    [InlineData("x +", $"The formula ends after '+', where {Operand} must follow.", 2, 1)]
    [InlineData("x + * 2", $"Before '*' something is missing; write {Operand} there.", 4, 1)]
    [InlineData("(x + )", $"Before ')' something is missing; write {Operand} there.", 5, 1)]
    [InlineData("x * ()", "These parentheses are empty; write what belongs between them.", 5, 1)]
    [InlineData("2x", "Between '2' and 'x' an operator is missing; a product is written with '*'.", 0, 2)]
    [InlineData("(x)(y)", "Between ')' and '(' an operator is missing; a product is written with '*'.", 2, 2)]
    [InlineData("x y", "Between 'x' and 'y' an operator is missing; a product is written with '*'.", 0, 3)]
    [InlineData("tanh(x", "This '(' is never closed; write the missing ')'.", 4, 1)]
    [InlineData("x)", "This ')' closes nothing; remove it or write the missing '('.", 1, 1)]
    [InlineData("x ^ 2", "'^' does not belong in a formula; write pow(x, 2) or x * x for a power.", 2, 1)]
    [InlineData("x ** 2", $"Before '*' something is missing; write {Operand} there.", 3, 1)]
    [InlineData("x % 2", $"'%' does not belong in a formula; {Pieces}.", 2, 1)]
    [InlineData("x = 2 ? 1 : 0", "'=' does not belong in a formula; write == to compare.", 2, 1)]
    [InlineData("x > 0 && x < 1 ? 1 : 0", "'&&' does not belong in a formula; put one ?: inside another for a condition of several parts.", 6, 2)]
    [InlineData("--x", "'--' does not belong in a formula; write - (-x) for a double negation.", 0, 2)]
    [InlineData("Math.Exp(x)", "'.' does not belong in a formula; write exp without a class name.", 4, 1)]
    [InlineData("Math.PI * x", "'.' does not belong in a formula; write 3.141592653589793 for pi.", 4, 1)]
    [InlineData("\"x\"", $"'\"x\"' does not belong in a formula; {Pieces}.", 0, 3)]
    [InlineData("true ? 1 : 0", $"'true' does not belong in a formula; {Pieces}.", 0, 4)]
    [InlineData("(double)x", $"'double' does not belong in a formula; {Pieces}.", 1, 6)]
    [InlineData("x // twice", "'// twice' does not belong in a formula; only spaces may stand between its parts.", 2, 8)]
    [InlineData("z * 2", "Unknown name 'z'; the formula is over x and t.", 0, 1)]
    [InlineData("2 * exp", "'exp' is a function; write its argument in parentheses.", 4, 3)]
    [InlineData("max", "'max' is a function; write its arguments in parentheses.", 0, 3)]
    [InlineData("tahn(x)", $"Unknown function 'tahn'; did you mean 'tanh'? Known are {Functions}.", 0, 4)]
    [InlineData("Exp(x)", $"Unknown function 'Exp'; did you mean 'exp'? Known are {Functions}.", 0, 3)]
    [InlineData("gamma(x)", $"Unknown function 'gamma'. Known are {Functions}.", 0, 5)]
    [InlineData("softmax(x)", $"Unknown function 'softmax'. Known are {Functions}.", 0, 7)]
    [InlineData("exp()", "exp takes one argument, not 0.", 3, 2)]
    [InlineData("exp(x, 2)", "exp takes one argument, not 2.", 3, 6)]
    [InlineData("max(x)", "max takes two arguments, not 1.", 3, 3)]
    [InlineData("exp(x: 2)", "This ':' belongs to no '?'; write condition ? then : else.", 5, 1)]
    [InlineData("pow(2, x)", "The last argument of pow must be a number such as 3 or 1/2; 'x' is not.", 7, 1)]
    [InlineData("pow(x, 1/0)", "The last argument of pow must be a number such as 3 or 1/2; '1/0' is not.", 7, 3)]
    [InlineData("x > 0", "The comparison 'x > 0' may only stand before a '?'; write x > 0 ? 1 : 0 for a number.", 0, 5)]
    [InlineData("x > 0 > 1 ? 1 : 0", "The comparison 'x > 0' may only stand before a '?'; write x > 0 ? 1 : 0 for a number.", 0, 5)]
    [InlineData("x ? 1 : 0", "'x' stands before a '?' and is no comparison; write for example x > 0.", 0, 1)]
    [InlineData("x > 0 ? 1", "This '?' has no ':'; write condition ? then : else.", 6, 1)]
    [InlineData("x > 0 ? 1 : ", $"The formula ends after ':', where {Operand} must follow.", 10, 1)]
    [InlineData("(x, t)", "This ',' separates nothing; it belongs between the arguments of a function.", 2, 1)]
    [InlineData("1e400 * x", "The number 1e400 cannot be read; numbers reach 1.8e308, and a whole number above 1.8e19 needs a decimal point or an exponent.", 0, 5)]
    [InlineData("99999999999999999999", "The number 99999999999999999999 cannot be read; numbers reach 1.8e308, and a whole number above 1.8e19 needs a decimal point or an exponent.", 0, 20)]
    public void What_they_do_not_have_is_refused_by_name(string text, string message, int start, int length)
    {
        ParsedFormula parsed = FormulaParser.Parse(text, ["x", "t"]);
        Assert.Null(parsed.Expression);
        Assert.Equal(new FormulaError(message, start, length), parsed.Error);
    }
}
