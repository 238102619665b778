using NetGen.Kernels;
using NetGen.Generator.Formulas;

namespace NetGen.Playground;

/// <summary>Turns the generator's formulas over x into functions in double.</summary>
internal static class CompiledFormula
{
    /// <summary>The function that a formula stands for.</summary>
    public static Func<double, double> Of(Expression expression) => expression switch
    {
        Number number => _ => number.Value,
        Negate { Operand: var operand } => Joined(Of(operand), value => -value),
        Add { Left: var left, Right: var right } => Joined(Of(left), Of(right), (a, b) => a + b),
        Subtract { Left: var left, Right: var right } => Joined(Of(left), Of(right), (a, b) => a - b),
        Multiply { Left: var left, Right: var right } => Joined(Of(left), Of(right), (a, b) => a * b),
        Divide { Left: var left, Right: var right } => Joined(Of(left), Of(right), (a, b) => a / b),
        Conditional choice => Of(choice),
        Call { Arguments: [var argument] } call => Joined(Of(argument), OfOne(call.Function.Name)),
        Call { Arguments: [var first, var second] } call => Joined(Of(first), Of(second), OfTwo(call.Function.Name)),
        _ => x => x,
    };

    private static Func<double, double> Of(Conditional choice)
    {
        Func<double, double> left = Of(choice.Condition.Left), right = Of(choice.Condition.Right), then = Of(choice.Then), otherwise = Of(choice.Else);
        return x => (Comparison.Holds(choice.Condition.Kind, left(x), right(x)) ? then : otherwise)(x);
    }

    private static Func<double, double> Joined(Func<double, double> inner, Func<double, double> outer) => x => outer(inner(x));

    private static Func<double, double> Joined(Func<double, double> left, Func<double, double> right, Func<double, double, double> outer) => x => outer(left(x), right(x));

    private static Func<double, double> OfOne(string name) => name switch
    {
        "exp" => Math.Exp,
        "expm1" => DoubleMath.ExpM1,
        "log" => Math.Log,
        "log1p" => DoubleMath.Log1P,
        "sqrt" => Math.Sqrt,
        "abs" => Math.Abs,
        "tanh" => Math.Tanh,
        "sigmoid" => DoubleMath.Sigmoid,
        "softplus" => DoubleMath.Softplus,
        "logcosh" => DoubleMath.LogCosh,
        "sin" => Math.Sin,
        "cos" => Math.Cos,
        "erf" => DoubleMath.Erf,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No function of one argument is called so."),
    };

    private static Func<double, double, double> OfTwo(string name) => name switch
    {
        "min" => Math.Min,
        "max" => Math.Max,
        "pow" => Math.Pow,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No function of two arguments is called so."),
    };
}
