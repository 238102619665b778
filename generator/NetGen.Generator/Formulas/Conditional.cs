using NetGen.Generator.Declarations;

namespace NetGen.Generator.Formulas;

internal enum ComparisonKind
{
    LessThan,
    LessThanOrEqual,
    GreaterThan,
    GreaterThanOrEqual,
    Equal,
    NotEqual,
}

/// <summary>What a <see cref="Conditional"/> asks. It is no expression: the type itself says that a comparison has no value of its own.</summary>
internal sealed record Comparison(ComparisonKind Kind, Expression Left, Expression Right)
{
    /// <summary>The same question with its sides exchanged: x &gt; 0 for 0 &lt; x.</summary>
    public Comparison Turned => new(
        Kind switch
        {
            ComparisonKind.LessThan => ComparisonKind.GreaterThan,
            ComparisonKind.LessThanOrEqual => ComparisonKind.GreaterThanOrEqual,
            ComparisonKind.GreaterThan => ComparisonKind.LessThan,
            ComparisonKind.GreaterThanOrEqual => ComparisonKind.LessThanOrEqual,
            _ => Kind,
        },
        Right,
        Left);

    /// <summary>The answer for two numbers, false for NaN except when asked for inequality.</summary>
    public static bool Holds(ComparisonKind kind, double left, double right) => kind switch
    {
        ComparisonKind.LessThan => left < right,
        ComparisonKind.LessThanOrEqual => left <= right,
        ComparisonKind.GreaterThan => left > right,
        ComparisonKind.GreaterThanOrEqual => left >= right,
        ComparisonKind.Equal => left == right,
        _ => left != right,
    };
}

/// <summary>condition ? then : else. Both branches may be computed wherever one is.</summary>
internal sealed record Conditional(Comparison Condition, Expression Then, Expression Else) : Expression
{
    public override Expression WithOperands(EquatableArray<Expression> operands) =>
        new Conditional(Condition with { Left = operands[0], Right = operands[1] }, operands[2], operands[3]);

    protected override Expression[] ListOperands() => [Condition.Left, Condition.Right, Then, Else];

    /// <summary>left &lt; right ? then : else.</summary>
    public static Expression WhereLess(Expression left, Expression right, Expression then, Expression otherwise) =>
        new Conditional(new Comparison(ComparisonKind.LessThan, left, right), then, otherwise);

    /// <summary>left = right ? then : else.</summary>
    public static Expression WhereEqual(Expression left, Expression right, Expression then, Expression otherwise) =>
        new Conditional(new Comparison(ComparisonKind.Equal, left, right), then, otherwise);
}
