namespace NetGen.Generator.Formulas;

/// <summary>
/// Constants folded, neutral elements and double negation removed, constant factors moved to the front.
/// Values change by rounding at most; variables and their functions are taken to be finite, so that 0·x is 0.
/// A result that is not finite is never folded: 1/0 stays for the one who reads it.
/// </summary>
internal static class Simplification
{
    /// <summary>An equal of <paramref name="expression"/> with no more operations. Works from the leaves up, each rule on what is already simple.</summary>
    public static Expression Simplify(Expression expression) =>
        expression.WithOperands([.. expression.Operands.Select(Simplify)]) switch
        {
            Negate negate => Negated(negate.Operand),
            Add sum => Sum(sum.Left, sum.Right),
            Subtract difference => Difference(difference.Left, difference.Right),
            Multiply product => Product(product.Left, product.Right),
            Divide quotient => Quotient(quotient.Left, quotient.Right),
            Conditional choice => Choice(choice),
            Call call => Application(call),
            var leaf => leaf,
        };

    private static Expression Negated(Expression operand) => operand switch
    {
        Number number => 0 - number.Value,
        Negate negate => negate.Operand,
        Subtract difference => Difference(difference.Right, difference.Left),
        Multiply { Left: Number factor } product => Product(-factor.Value, product.Right),
        _ => new Negate(operand),
    };

    private static Expression Sum(Expression left, Expression right) => (left, right) switch
    {
        (Number a, Number b) when IsFinite(a.Value + b.Value) => a.Value + b.Value,
        (Number { Value: 0 }, _) => right,
        (_, Number { Value: 0 }) => left,
        (_, Number { Value: < 0 } or Negate or Multiply { Left: Number { Value: < 0 } }) => Difference(left, Negated(right)),
        (Negate a, _) => Difference(right, a.Operand),
        _ when left == right => Product(2, left),
        _ => new Add(left, right),
    };

    private static Expression Difference(Expression left, Expression right) => (left, right) switch
    {
        (Number a, Number b) when IsFinite(a.Value - b.Value) => a.Value - b.Value,
        (_, Number { Value: 0 }) => left,
        (Number { Value: 0 }, _) => Negated(right),
        (_, Number { Value: < 0 } or Negate or Multiply { Left: Number { Value: < 0 } }) => Sum(left, Negated(right)),
        (Negate a, _) => Negated(Sum(a.Operand, right)),
        _ when left == right => Number.Zero,
        _ => new Subtract(left, right),
    };

    private static Expression Product(Expression left, Expression right) => (left, right) switch
    {
        (Number a, Number b) when Folds(a.Value * b.Value, a, b) => a.Value * b.Value,
        (Number { Value: 0 }, _) or (_, Number { Value: 0 }) => Number.Zero,
        (Number { Value: 1 }, _) => right,
        (Number { Value: -1 }, _) => Negated(right),
        (Number a, Negate b) => Product(-a.Value, b.Operand),
        (Number a, Multiply { Left: Number b } rest) when Folds(a.Value * b.Value, a, b) => Product(a.Value * b.Value, rest.Right),
        (Number a, Divide { Left: Number b } rest) when Folds(a.Value * b.Value, a, b) => Quotient(a.Value * b.Value, rest.Right),
        (Number, _) => new Multiply(left, right),
        (_, Number) => Product(right, left),
        (Negate a, _) => Negated(Product(a.Operand, right)),
        (_, Negate b) => Negated(Product(left, b.Operand)),
        (Multiply { Left: Number factor } a, _) => Product(factor, Product(a.Right, right)),
        (_, Multiply { Left: Number factor } b) => Product(factor, Product(left, b.Right)),
        (Divide { Left: Number { Value: 1 } } a, _) => Quotient(right, a.Right),
        (_, Divide { Left: Number { Value: 1 } } b) => Quotient(left, b.Right),
        _ => new Multiply(left, right),
    };

    private static Expression Quotient(Expression left, Expression right) => (left, right) switch
    {
        (Number a, Number b) when Folds(a.Value / b.Value, a, b) => a.Value / b.Value,
        (_, Number { Value: 0 }) => new Divide(left, right),
        (Number { Value: 0 }, _) => Number.Zero,
        (_, Number b) when HasExactReciprocal(b.Value) => Product(1 / b.Value, left),
        (_, Number { Value: < 0 } or Negate) => Negated(Quotient(left, Negated(right))),
        (Negate a, _) => Negated(Quotient(a.Operand, right)),
        _ => new Divide(left, right),
    };

    private static Expression Choice(Conditional choice) => choice switch
    {
        { Condition: { Left: Number a, Right: Number b } condition } => Comparison.Holds(condition.Kind, a.Value, b.Value) ? choice.Then : choice.Else,
        _ when choice.Then == choice.Else => choice.Then,
        _ => choice,
    };

    private static Expression Application(Call call)
    {
        if (call.Function.Fold is { } fold && call.Arguments.All(argument => argument is Number))
        {
            double value = fold([.. call.Arguments.Select(argument => ((Number)argument).Value)]);
            if (IsFinite(value)) return value;
        }

        return call.Function.Rewrite?.Invoke(call.Arguments) is { } simpler ? Simplify(simpler) : call;
    }

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    /// <summary>Whether a product or quotient keeps its digits: neither overflows nor vanishes unless it really is zero.</summary>
    private static bool Folds(double result, Number a, Number b) =>
        IsFinite(result) && (Math.Abs(result) > 1e-300 || a.Value == 0 || b.Value == 0);

    /// <summary>Whether dividing by a number is multiplying by its reciprocal in float and in double: a power of two that is not extreme.</summary>
    private static bool HasExactReciprocal(double value) =>
        Math.Abs(value) is >= 1e-30 and <= 1e30 && (BitConverter.DoubleToInt64Bits(value) & 0xF_FFFF_FFFF_FFFF) == 0;
}
