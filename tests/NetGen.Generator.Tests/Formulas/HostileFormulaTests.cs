using System.Globalization;
using CsCheck;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

public class HostileFormulaTests
{
    [Theory]
    [InlineData("(", ")")]
    [InlineData("exp(", ")")]
    [InlineData("x > 0 ? ", " : 1")]
    [InlineData("x > 0 ? 1 : ", "")]
    [InlineData("- ", "")]
    [InlineData("x * ", "")]
    [InlineData("pow(", ", 2)")]
    [InlineData("", " + x")]
    [InlineData("(", "")]
    [InlineData("", ")")]
    public void Deep_nesting_is_refused_without_a_stack_overflow(string before, string after)
    {
        foreach (int depth in (int[])[101, 200, 600, 10_000])
        {
            string text = string.Concat(Enumerable.Repeat(before, depth)) + "x" + string.Concat(Enumerable.Repeat(after, depth));
            ParsedFormula parsed = OnSmallStack(() => FormulaParser.Parse(text, ["x"]));
            Assert.NotNull(parsed.Error);
        }
    }

    [Theory]
    [InlineData("(", ")", 99)]
    [InlineData("exp(", ")", 99)]
    [InlineData("- ", "", 99)]
    [InlineData("", " + x", 99)]
    [InlineData("max(x, -(", "))", 33)]
    [InlineData("x * tanh(x) / pow(x + ", ", 3/2)", 33)]
    [InlineData("pow(", ", 2)", 99)]
    [InlineData("max(x, x * ", ")", 49)]
    [InlineData("x * abs(sigmoid(", "))", 33)]
    public void As_deep_as_allowed_everything_works_on_a_small_stack(string before, string after, int depth)
    {
        string text = string.Concat(Enumerable.Repeat(before, depth)) + "x" + string.Concat(Enumerable.Repeat(after, depth));
        Expression formula = Read.Formula(text);
        IReadOnlyList<Let> lets = OnSmallStack(() =>
            CommonSubexpressions.Share([("value", Simplification.Simplify(formula)), ("slope", Differentiation.Derive(formula, "x"))], new UniqueNames()));
        Assert.Equal("slope", lets[^1].Name);
        Assert.True(lets.Sum(let => new LaneExpressionPrinter().Print(let.Value).Length) < 100_000);
    }

    [Fact]
    public void A_formula_of_2000_characters_is_read_and_one_more_is_not()
    {
        Assert.NotNull(FormulaParser.Parse("x".PadLeft(2000), ["x"]).Expression);
        Assert.Equal(new FormulaError("The formula has 2001 characters; at most 2000 are allowed.", 0, 2001), FormulaParser.Parse("x".PadLeft(2001), ["x"]).Error);
    }

    [Fact]
    public void No_text_makes_the_parser_throw()
    {
        string[] pieces =
        [
            "x", "y", "1", "0.5", "1e9", "0x", "1e", ".5", "5.", "+", "-", "*", "/", "(", ")", ",", "<", ">", "<=", "==", "!=", "?", ":", "max", "pow", "exp", "softmax",
            "^", "%", "=", "&&", "!", "..", ".", "[", "]", "{", "}", "\"", "'", "$\"", "@x", "@\"", "//", "/*", "#if", "\n", "\0", "\u2212", "é", "😀", "\ud800",
            "=>", "new", "from", "in", "is", "as", "async", "await", "default", "typeof", "\\u0078", "<<", ">>>", "??", "?.", "->", "::", "`", ";", "\"\"\"", "Math", "stackalloc", "with", "ref",
        ];
        Gen<string> text = Gen.OneOf(pieces).Array[0, 30].Select(parts => string.Join(" ", parts));
        Gen<string> dense = Gen.OneOf(pieces).Array[0, 30].Select(string.Concat);
        Gen.OneOf(text, dense, Gen.String[0, 200]).Sample(Reads, iter: 5_000);

        static bool Reads(string text)
        {
            ParsedFormula parsed = FormulaParser.Parse(text, ["x", "y"]);
            return parsed.Error is { } error
                ? parsed.Expression is null && error.Start >= 0 && error.Length >= 0 && error.Start + error.Length <= text.Length && error.Message.EndsWith('.')
                : parsed.Expression is not null;
        }
    }

    [Fact]
    public void A_culture_with_other_signs_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "\u2212", NumberGroupSeparator = "." };
        CultureInfo.CurrentCulture = hostile;
        try
        {
            Expression formula = Simplification.Simplify(Read.Formula("x > -1.5 ? -0.25 * x : 1e-20"));
            Assert.Equal("x > -1.5 ? -0.25 * x : 1E-20", new DoubleExpressionPrinter().Print(formula));
            Assert.Equal("TLanes.Select(TLanes.LessThan(TLanes.Constant(-1.5), x), TLanes.Constant(-0.25) * x, TLanes.Constant(1E-20))", new LaneExpressionPrinter().Print(formula));
            Assert.Equal("x > −1.5 ? −0.25·x : 1E−20", FormulaText.Of(formula));
            var names = new UniqueNames("sum");
            Assert.Equal("sum2", names.Next("sum"));
            Assert.Equal("The formula nests more than 100 deep; write it with fewer parentheses.", FormulaParser.Parse(new string('(', 200), []).Error!.Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Half a megabyte, less than a compiler's thread has.</summary>
    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        return result;
    }
}
