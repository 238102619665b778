namespace NetGen.Generator.Formulas;

/// <summary>Plain C# in double.</summary>
/// <inheritdoc cref="ExpressionPrinter(Func{Expression, string?}?)"/>
internal sealed class DoubleExpressionPrinter(Func<Expression, string?>? leaf = null) : ExpressionPrinter(leaf)
{
    protected override string Number(double value) => NumberText.Literal(value);

    protected override string Call(Call call) => $"{call.Function.Double}({Arguments(call)})";
}
