using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

/// <summary>The value of an expression in double.</summary>
internal static class FormulaEvaluator
{
    public static double Evaluate(Expression expression, IReadOnlyDictionary<string, double> variables)
    {
        double Of(Expression part) => Evaluate(part, variables);
        return expression switch
        {
            Number number => number.Value,
            Variable variable => variables[variable.Name],
            Negate negate => -Of(negate.Operand),
            Add sum => Of(sum.Left) + Of(sum.Right),
            Subtract difference => Of(difference.Left) - Of(difference.Right),
            Multiply product => Of(product.Left) * Of(product.Right),
            Divide quotient => Of(quotient.Left) / Of(quotient.Right),
            Conditional choice => Comparison.Holds(choice.Condition.Kind, Of(choice.Condition.Left), Of(choice.Condition.Right)) ? Of(choice.Then) : Of(choice.Else),
            Call call => FunctionDefinitions.Apply(call.Function.Name, [.. call.Arguments.Select(Of)]),
            _ => throw new InvalidOperationException($"{expression.GetType().Name} has no value."),
        };
    }

    public static double Evaluate(Expression expression, string variable, double value) =>
        Evaluate(expression, new Dictionary<string, double> { [variable] = value });
}
