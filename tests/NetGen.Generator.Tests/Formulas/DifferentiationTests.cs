using CsCheck;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

public class DifferentiationTests
{
    [Theory]
    [InlineData("exp(x)", "exp(x)")]
    [InlineData("expm1(x)", "exp(x)")]
    [InlineData("log(x)", "1 / x")]
    [InlineData("log1p(x)", "1 / (1 + x)")]
    [InlineData("sqrt(x)", "0.5 / sqrt(x)")]
    [InlineData("abs(x)", "x > 0 ? 1 : x < 0 ? −1 : 0")]
    [InlineData("min(x, 6)", "x < 6 ? 1 : 0")]
    [InlineData("max(x, 0)", "x > 0 ? 1 : 0")]
    [InlineData("max(0, x)", "x > 0 ? 1 : 0")]
    [InlineData("max(x, 2 * x)", "(x = 2·x ? 0.5 : 1)·((x < 2·x ? 0 : 1) + (2·x < x ? 0 : 2))")]
    [InlineData("tanh(x)", "1 − tanh(x)·tanh(x)")]
    [InlineData("sigmoid(x)", "sigmoid(x)·(1 − sigmoid(x))")]
    [InlineData("softplus(x)", "sigmoid(x)")]
    [InlineData("logcosh(x)", "tanh(x)")]
    [InlineData("sin(x)", "cos(x)")]
    [InlineData("cos(x)", "−sin(x)")]
    [InlineData("erf(x)", "1.1283791670955126·exp(−(x·x))")]
    [InlineData("pow(x, 7)", "7·pow(x, 6)")]
    [InlineData("pow(x, 3)", "3·(x·x)")]
    [InlineData("y * t", "0")]
    [InlineData("x / (1 + y)", "1 / (1 + y)")]
    [InlineData("y / x", "−(y / x / x)")]
    [InlineData("x == 0 ? 1 : sin(x) / x", "x = 0 ? 0 : (cos(x) − sin(x) / x) / x")]
    public void Each_rule_reads_as_in_a_table_of_derivatives(string formula, string derivative) =>
        Assert.Equal(derivative, FormulaText.Of(Differentiation.Derive(Read.Formula(formula), "x")));

    [Theory]
    [InlineData("abs(x)", 0, 0)]
    [InlineData("max(x, 0)", 0, 0)]
    [InlineData("min(x, 0)", 0, 0)]
    [InlineData("max(min(x, 1), -1)", 1, 0)]
    [InlineData("max(min(x, 1), -1)", -1, 0)]
    [InlineData("max(x, -x)", 0, 0)]
    [InlineData("max(x, 3 * x)", 0, 2)]
    [InlineData("min(x, 3 * x)", 0, 2)]
    [InlineData("min(x, 3 * x)", 1, 1)]
    [InlineData("max(x, 3 * x)", 1, 3)]
    public void At_a_kink_the_constant_side_wins_and_else_the_mean(string formula, double x, double slope) =>
        Assert.Equal(slope, FormulaEvaluator.Evaluate(Differentiation.Derive(Read.Formula(formula), "x"), "x", x));

    public static TheoryData<string> EveryFunction => [.. Functions.All.Select(function => $"{function.Name}({(function.Arity == 1 ? "x" : "x, 1.5")})")];

    [Theory]
    [MemberData(nameof(EveryFunction))]
    public void Every_function_agrees_with_central_differences(string formula) => AgreesWithDifferences(Read.Formula(formula), "x", [0.1, 0.5, 1.1, 2.3]);

    public static TheoryData<Type> EveryActivation =>
    [
        typeof(Identity), typeof(ReLU), typeof(LeakyReLU), typeof(ELU), typeof(SELU), typeof(GELU), typeof(GELUTanh), typeof(SiLU), typeof(Mish), typeof(Softplus),
        typeof(Sigmoid), typeof(LogSigmoid), typeof(Tanh), typeof(HardTanh), typeof(HardSigmoid), typeof(HardSwish), typeof(Softsign),
    ];

    [Theory]
    [MemberData(nameof(EveryActivation))]
    public void Every_activation_agrees_with_central_differences(Type activation) =>
        AgreesWithDifferences(Read.Activation(activation), "x", [-6.3, -2.9, -1.2, -0.4, 0.3, 0.9, 1.7, 2.8, 6.1, 21.5]);

    [Theory]
    [InlineData(typeof(MeanSquaredError))]
    [InlineData(typeof(MeanAbsoluteError))]
    [InlineData(typeof(Huber))]
    [InlineData(typeof(BinaryCrossEntropy))]
    [InlineData(typeof(SigmoidCrossEntropy))]
    [InlineData(typeof(Hinge))]
    [InlineData(typeof(LogCosh))]
    public void Every_elementwise_loss_agrees_with_central_differences(Type loss)
    {
        foreach (double target in (double[])[-1, 0, 0.4, 1, 3])
        {
            Expression formula = Read.Loss(loss).Replace(part => part == new Variable("t") ? target : null);
            AgreesWithDifferences(formula, "y", [0.1, 0.3, 0.7, 0.9]);
        }
    }

    [Fact]
    public void A_leaf_of_a_later_stage_is_a_variable_like_any_other()
    {
        var element = new Element(3);
        Assert.Equal("1 − tanh(Element)·tanh(Element)", FormulaText.Of(Differentiation.Derive(Sigmoids.Tanh.Of(element), element)));
        Assert.Equal("0", FormulaText.Of(Differentiation.Derive(Sigmoids.Tanh.Of(element), new Element(4))));
    }

    [Fact]
    public void Random_formulas_agree_with_central_differences()
    {
        int compared = 0;
        RandomFormulas.Points.Where(point => RandomFormulas.IsSteady(point.Formula, point.X, point.Y)).Sample(point =>
        {
            const double H = 1e-4;
            double At(double step) => RandomFormulas.Value(point.Formula, point.X + step, point.Y);
            double left = (At(0) - At(-H)) / H, right = (At(H) - At(0)) / H;
            double wide = (At(2 * H) - At(-2 * H)) / (4 * H), narrow = (left + right) / 2;
            double derivative = RandomFormulas.Value(Differentiation.Derive(point.Formula, "x"), point.X, point.Y);
            bool isMeasured = Math.Abs(narrow) < 1e3 && Math.Abs(wide - narrow) < 1e-5 && !double.IsNaN(derivative);
            if (!isMeasured) return;
            Interlocked.Increment(ref compared);
            // At a kink anything between the slopes of the two sides is right.
            Assert.Equal(narrow, derivative, 1e-3 + Math.Abs(right - left));
        }, iter: 5_000);
        Assert.True(compared > 1_000, $"Only {compared} of 5,000 formulas could be measured.");
    }

    private static void AgreesWithDifferences(Expression formula, string variable, double[] points)
    {
        Expression derivative = Differentiation.Derive(formula, variable);
        foreach (double x in points)
        {
            const double H = 1e-5;
            double slope = (FormulaEvaluator.Evaluate(formula, variable, x + H) - FormulaEvaluator.Evaluate(formula, variable, x - H)) / (2 * H);
            Assert.Equal(slope, FormulaEvaluator.Evaluate(derivative, variable, x), 2e-8 * Math.Max(1, Math.Abs(slope)));
        }
    }

    private sealed record Element(int Index) : Expression;
}
