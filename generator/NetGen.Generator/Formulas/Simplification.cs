namespace NetGen.Generator.Formulas;

/// <summary>
/// Constants folded, neutral elements and double negation removed, constant factors moved to the front.
/// Values change by rounding at most; variables and their functions are taken to be finite, so that 0·x is 0.
/// A result that is not finite is never folded: 1/0 stays for the one who reads it.
/// </summary>
internal static class Simplification
{
    /// <summary>A simpler equal of <paramref name="expression"/>, from the leaves up: each rule acts on what is already simple.</summary>
    public static Expression Simplify(Expression expression) =>
        expression.WithOperands(expression.Operands.Select(Simplify)) switch
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
        Conditional step when IsStep(step) => InEachBranch(step, Negated),
        _ => new Negate(operand),
    };

    private static Expression Sum(Expression left, Expression right) => (left, right) switch
    {
        (Number a, Number b) when IsFinite(a.Value + b.Value) => a.Value + b.Value,
        (Number { Value: 0 }, _) => right,
        (_, Number { Value: 0 }) => left,
        (_, Number { Value: < 0 } or Negate or Multiply { Left: Number { Value: < 0 } }) => Difference(left, Negated(right)),
        (Negate a, _) => Difference(right, a.Operand),
        _ when Unscaled(left) == Unscaled(right) => Product(Factor(left) + Factor(right), Unscaled(left)),
        _ => new Add(left, right),
    };

    private static Expression Difference(Expression left, Expression right) => (left, right) switch
    {
        (Number a, Number b) when IsFinite(a.Value - b.Value) => a.Value - b.Value,
        (_, Number { Value: 0 }) => left,
        (Number { Value: 0 }, _) => Negated(right),
        (_, Number { Value: < 0 } or Negate or Multiply { Left: Number { Value: < 0 } }) => Sum(left, Negated(right)),
        (Negate a, _) => Negated(Sum(a.Operand, right)),
        _ when Unscaled(left) == Unscaled(right) => Product(Factor(left) - Factor(right), Unscaled(left)),
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
        (Number, Conditional) when IsStep(right) => InEachBranch(right, branch => Product(left, branch)),
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
        (Conditional, Number) when IsStep(left) => InEachBranch(left, branch => Quotient(branch, right)),
        _ => new Divide(left, right),
    };

    private static Expression Choice(Conditional choice) => choice switch
    {
        { Condition: { Left: Number a, Right: Number b } condition } => Comparison.Holds(condition.Kind, a.Value, b.Value) ? choice.Then : choice.Else,
        _ when choice.Then == choice.Else => choice.Then,
        { Condition.Left: Number } => choice with { Condition = choice.Condition.Turned },
        _ => choice,
    };

    /// <summary>Whether only constants are chosen from, so that a constant factor can go into each.</summary>
    private static bool IsStep(Expression expression) => expression is Number || expression is Conditional choice && IsStep(choice.Then) && IsStep(choice.Else);

    private static Expression InEachBranch(Expression step, Func<Expression, Expression> change) => step is Conditional choice
        ? Choice(choice with { Then = InEachBranch(choice.Then, change), Else = InEachBranch(choice.Else, change) })
        : change(step);

    private static Expression Application(Call call)
    {
        if (call.Function.Fold is { } fold && call.Arguments.All(argument => argument is Number))
        {
            double value = fold([.. call.Arguments.Select(argument => ((Number)argument).Value)]);
            if (IsFinite(value)) return value;
        }

        return call.Function.Rewrite?.Invoke(call.Arguments) is { } simpler ? Simplify(simpler) : call;
    }

    /// <summary>The constant in front: 2 of 2·x, and 1 where there is none.</summary>
    private static double Factor(Expression expression) => expression is Multiply { Left: Number factor } ? factor.Value : 1;

    /// <summary>What the constant stands in front of: x of 2·x.</summary>
    private static Expression Unscaled(Expression expression) => expression is Multiply { Left: Number, Right: var rest } ? rest : expression;

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    /// <summary>Whether a product or quotient keeps its digits: neither overflows nor vanishes unless it really is zero.</summary>
    private static bool Folds(double result, Number a, Number b) =>
        IsFinite(result) && (Math.Abs(result) > 1e-300 || a.Value == 0 || b.Value == 0);

    /// <summary>Whether dividing by a number is multiplying by its reciprocal in float and in double: a power of two that is not extreme.</summary>
    private static bool HasExactReciprocal(double value) =>
        Math.Abs(value) is >= 1e-30 and <= 1e30 && (BitConverter.DoubleToInt64Bits(value) & 0xF_FFFF_FFFF_FFFF) == 0;
}
