namespace NetGen.Generator.Formulas;

/// <summary>Symbolic derivatives.</summary>
internal static class Differentiation
{
    /// <summary>∂expression / ∂variable, simplified. The value itself should be simplified too before parts of both are shared.</summary>
    /// <param name="expression">The formula.</param>
    /// <param name="variable">The leaf by which to differentiate; every other leaf is a constant.</param>
    public static Expression Derive(Expression expression, Expression variable) => Simplification.Simplify(Slope(Simplification.Simplify(expression), variable));

    /// <inheritdoc cref="Derive(Expression, Expression)"/>
    public static Expression Derive(Expression expression, string variable) => Derive(expression, new Variable(variable));

    private static Expression Slope(Expression expression, Expression variable)
    {
        Expression Of(Expression part) => Slope(part, variable);

        if (expression == variable) return 1;
        if (!expression.Contains(variable)) return Number.Zero;
        return expression switch
        {
            Negate negate => -Of(negate.Operand),
            Add sum => Of(sum.Left) + Of(sum.Right),
            Subtract difference => Of(difference.Left) - Of(difference.Right),
            Multiply product => Of(product.Left) * product.Right + product.Left * Of(product.Right),
            Divide quotient => (Of(quotient.Left) - quotient * Of(quotient.Right)) / quotient.Right,
            Conditional choice => new Conditional(choice.Condition, Of(choice.Then), Of(choice.Else)),
            Call call => call.Function.Derivative(call.Arguments, call, [.. call.Arguments.Select(Of)]),
            _ => throw new InvalidOperationException($"No rule differentiates {expression.GetType().Name}."),
        };
    }
}
