using System.Text;
using CsCheck;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

/// <summary>What is printed is compiled and computes what the expression says.</summary>
public class PrintedCodeTests
{
    [Fact]
    public void Printed_code_computes_what_the_formula_says() => RandomFormulas.Points.Array[200].Sample(points =>
    {
        var source = new StringBuilder("static class Printed\n{\n");
        for (int i = 0; i < points.Length; i++)
        {
            source.Append($"    public static double Double{i}(double x, double y) => {new DoubleExpressionPrinter().Print(points[i].Formula)};\n");
            source.Append($"    static TLanes Over{i}(TLanes x, TLanes y) => {new LaneExpressionPrinter().Print(points[i].Formula)};\n");
            source.Append($"    public static double Lanes{i}(double x, double y) => Over{i}(new(x), new(y)).Value;\n");
        }

        Type printed = PrintedCode.Compile(source.Append("}\n").ToString());
        for (int i = 0; i < points.Length; i++)
        {
            (Expression formula, double x, double y) = points[i];
            double expected = RandomFormulas.Value(formula, x, y);
            Assert.Equal(expected, printed.Member<Func<double, double, double>>($"Double{i}")(x, y));
            if (RandomFormulas.IsSteady(formula, x, y)) Assert.Equal(expected, printed.Member<Func<double, double, double>>($"Lanes{i}")(x, y), 1e-6);
        }
    }, iter: 3);

    [Fact]
    public void The_functions_written_for_shaders_are_accurate_to_1e_5()
    {
        var printer = new GlslExpressionPrinter();
        string[] bodies = [.. Functions.All.Select(function => $"float {function.Name}OfOne(float x) {{ return {printer.Print(OfOne(function))}; }}")];
        Type printed = PrintedCode.CompileShader(string.Join("\n", printer.Helpers.Select(helper => helper.Source).Concat(bodies)));

        foreach (Function function in Functions.All)
        {
            var shader = printed.Member<Func<float, float>>($"{function.Name}OfOne");
            for (float x = -12; x <= 12; x += 1f / 64)
            {
                double expected = FormulaEvaluator.Evaluate(OfOne(function), "x", x);
                if (double.IsFinite(expected))
                    Assert.True(Math.Abs(shader(x) - expected) <= 1e-5 * Math.Max(1, Math.Abs(expected)), $"{function.Name}({x:R}) = {shader(x):R} in a shader, truly {expected:R}.");
            }
        }
    }

    [Theory]
    [InlineData("tanh(x) + tanh(-x)", 0)]
    [InlineData("sigmoid(x) + sigmoid(-x)", 1)]
    [InlineData("softplus(-x)", 0)]
    [InlineData("softplus(x) - logcosh(x)", 0.69314718)]
    [InlineData("erf(x) + erf(-x)", 0)]
    public void The_functions_written_for_shaders_do_not_overflow(string formula, double atThousand)
    {
        var printer = new GlslExpressionPrinter();
        string body = $"float Body(float x) {{ return {printer.Print(Read.Formula(formula))}; }}";
        Type printed = PrintedCode.CompileShader(string.Join("\n", printer.Helpers.Select(helper => helper.Source).Append(body)));
        Assert.Equal(atThousand, printed.Member<Func<float, float>>("Body")(1000), 1e-4);
    }

    private static Call OfOne(Function function) => function.Arity == 1 ? function.Of(new Variable("x")) : function.Of(new Variable("x"), 3);
}
