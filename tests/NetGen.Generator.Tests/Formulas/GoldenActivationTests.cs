using System.Text.Json;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

/// <summary>Values and derivatives against libtorch's in double, kinks included.</summary>
public class GoldenActivationTests
{
    // In the order of the file, whose entries of one name differ in their parameters.
    private static readonly (string Name, Expression Formula)[] s_formulas =
    [
        ("identity", Read.Activation(typeof(Identity))),
        ("relu", Read.Activation(typeof(ReLU))),
        ("leaky_relu", Read.Activation(typeof(LeakyReLU))),
        ("leaky_relu", Read.Formula("x > 0 ? x : 0.2 * x")),
        ("relu6", Read.Formula("min(max(0, x), 6)")),
        ("elu", Read.Activation(typeof(ELU))),
        ("elu", Read.Formula("x > 0 ? x : 0.5 * expm1(x)")),
        ("selu", Read.Activation(typeof(SELU))),
        ("celu", Read.Formula("x > 0 ? x : 2 * expm1(x / 2)")),
        ("gelu_erf", Read.Activation(typeof(GELU))),
        ("gelu_tanh", Read.Activation(typeof(GELUTanh))),
        ("silu", Read.Activation(typeof(SiLU))),
        ("mish", Read.Activation(typeof(Mish))),
        ("softplus", Read.Activation(typeof(Softplus))),
        ("softplus", Read.Formula("2 * x > 20 ? x : softplus(2 * x) / 2")),
        ("sigmoid", Read.Activation(typeof(Sigmoid))),
        ("log_sigmoid", Read.Activation(typeof(LogSigmoid))),
        ("tanh", Read.Activation(typeof(Tanh))),
        ("hard_tanh", Read.Activation(typeof(HardTanh))),
        ("hard_sigmoid", Read.Activation(typeof(HardSigmoid))),
        ("hard_swish", Read.Activation(typeof(HardSwish))),
        ("softsign", Read.Activation(typeof(Softsign))),
        ("tanh_shrink", Read.Formula("x - tanh(x)")),
        ("exp", Read.Formula("exp(x)")),
    ];

    public static TheoryData<int, string> Entries => [.. s_formulas.Select((entry, index) => new TheoryDataRow<int, string>(index, entry.Name))];

    [Theory]
    [MemberData(nameof(Entries))]
    public void Value_and_derivative_are_those_of_libtorch(int index, string name)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "activations.json")));
        JsonElement entry = file.RootElement.GetProperty("activations")[index];
        Assert.Equal(name, entry.GetProperty("name").GetString());

        Expression formula = s_formulas[index].Formula;
        Agrees(entry, "y", Simplification.Simplify(formula));
        Agrees(entry, "dy", Differentiation.Derive(formula, "x"));
    }

    private static void Agrees(JsonElement entry, string property, Expression formula)
    {
        double tolerance = entry.GetProperty("name").GetString() is "gelu_erf" or "exp" ? 1e-12 : 1e-14;
        double[] points = entry.GetProperty("x").Deserialize<double[]>()!;
        double[] expected = entry.GetProperty(property).Deserialize<double[]>()!;
        for (int i = 0; i < points.Length; i++)
        {
            double actual = FormulaEvaluator.Evaluate(formula, "x", points[i]);
            Assert.True(Math.Abs(actual - expected[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])), $"{property}({points[i]:R}) = {actual:R}, libtorch has {expected[i]:R}.");
        }
    }
}
