namespace NetGen.Generator.Formulas;

/// <summary>C# over lanes of a type parameter named TLanes. Every product that is added to is fused, so that it rounds once on every width.</summary>
/// <inheritdoc cref="ExpressionPrinter(Func{Expression, string?}?)"/>
internal sealed class LaneExpressionPrinter(Func<Expression, string?>? leaf = null) : ExpressionPrinter(leaf)
{
    protected override string Number(double value) => $"TLanes.Constant({NumberText.Literal(value)})";

    protected override string Call(Call call) => call.Function.EndsInConstant && call.Arguments[1] is Number constant
        ? $"{call.Function.Lanes}({Print(call.Arguments[0])}, {NumberText.Literal(constant.Value)})"
        : $"{call.Function.Lanes}({Arguments(call)})";

    protected override (string Text, Precedence Precedence) Add(Add sum) =>
        sum.Left is Multiply left ? Fused(left.Left, left.Right, sum.Right)
        : sum.Right is Multiply right ? Fused(right.Left, right.Right, sum.Left)
        : base.Add(sum);

    protected override (string Text, Precedence Precedence) Subtract(Subtract difference) =>
        difference.Right is Multiply right ? Fused(Opposite(right.Left), right.Right, difference.Left)
        : difference.Left is Multiply left ? Fused(left.Left, left.Right, Opposite(difference.Right))
        : base.Subtract(difference);

    protected override (string Text, Precedence Precedence) Conditional(Conditional choice)
    {
        (ComparisonKind kind, Expression left, Expression right) = choice.Condition;
        return kind switch
        {
            ComparisonKind.LessThan => Select("LessThan", left, right, choice.Then, choice.Else),
            ComparisonKind.LessThanOrEqual => Select("LessThanOrEqual", left, right, choice.Then, choice.Else),
            ComparisonKind.GreaterThan => Select("LessThan", right, left, choice.Then, choice.Else),
            ComparisonKind.GreaterThanOrEqual => Select("LessThanOrEqual", right, left, choice.Then, choice.Else),
            ComparisonKind.Equal => Select("Equal", left, right, choice.Then, choice.Else),
            _ => Select("Equal", left, right, choice.Else, choice.Then),
        };
    }

    private (string, Precedence) Fused(Expression a, Expression b, Expression c) =>
        ($"TLanes.MultiplyAdd({Print(a)}, {Print(b)}, {Print(c)})", Precedence.Primary);

    private (string, Precedence) Select(string comparison, Expression left, Expression right, Expression whenTrue, Expression whenFalse) =>
        ($"TLanes.Select(TLanes.{comparison}({Print(left)}, {Print(right)}), {Print(whenTrue)}, {Print(whenFalse)})", Precedence.Primary);

    private static Expression Opposite(Expression expression) => expression switch
    {
        Number number => -number.Value,
        Negate negate => negate.Operand,
        _ => -expression,
    };
}
