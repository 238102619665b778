namespace NetGen.Generator.Formulas;

/// <summary>The slope of an activation told by its value, as tanh′ = 1 − tanh²: what has the value need not keep the slope.</summary>
internal static class SlopeOfOutput
{
    /// <summary>The slope over <paramref name="output"/>; null where the value does not determine it.</summary>
    /// <param name="value">f(x).</param>
    /// <param name="slope">f′(x).</param>
    /// <param name="input">x.</param>
    /// <param name="output">What f(x) is called.</param>
    public static Expression? Of(Expression value, Expression slope, Expression input, Expression output)
    {
        var told = slope.Replace(part =>
            part == value ? output
            : part is Conditional choice && IsPositive(choice.Condition, input) && KeepsPositive(value, input) ? choice with { Condition = choice.Condition with { Left = output } }
            : null);
        return told.Contains(input) ? null : told;
    }

    private static bool IsPositive(Comparison condition, Expression input) => condition == new Comparison(ComparisonKind.GreaterThan, input, Number.Zero);

    /// <summary>Whether the value is greater than zero exactly where the input is.</summary>
    private static bool KeepsPositive(Expression value, Expression input) =>
        value == Kinks.Max.Of(input, Number.Zero)
        || value is Conditional { Else: Multiply { Left: Number { Value: > 0 } } scaled } choice && IsPositive(choice.Condition, input) && choice.Then == input && scaled.Right == input;
}
