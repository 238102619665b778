namespace NetGen.Generator.Formulas;

/// <summary>A formula as people write it, for comments: x·sigmoid(x).</summary>
/// <inheritdoc cref="ExpressionPrinter(Func{Expression, string?}?)"/>
internal sealed class FormulaText(Func<Expression, string?>? leaf = null) : ExpressionPrinter(leaf)
{
    private const string Minus = "−";

    public static string Of(Expression expression, Func<Expression, string?>? leaf = null) => new FormulaText(leaf).Print(expression);

    protected override string Number(double value) => NumberText.Shortest(value).Replace("-", Minus);

    protected override string Call(Call call) => $"{call.Function.Name}({Arguments(call)})";

    protected override string Leaf(Expression expression) => expression is Variable ? base.Leaf(expression) : expression.GetType().Name;

    protected override (string Text, Precedence Precedence) Negate(Negate negate) => Prefix(Minus, negate.Operand);

    protected override (string Text, Precedence Precedence) Subtract(Subtract difference) => Infix(difference, Minus, Precedence.Additive);

    protected override (string Text, Precedence Precedence) Multiply(Multiply product) => Infix(product, "·", Precedence.Multiplicative, space: "");

    protected override string Symbol(ComparisonKind kind) => kind switch
    {
        ComparisonKind.LessThanOrEqual => "≤",
        ComparisonKind.GreaterThanOrEqual => "≥",
        ComparisonKind.Equal => "=",
        ComparisonKind.NotEqual => "≠",
        _ => base.Symbol(kind),
    };
}
