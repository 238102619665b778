using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Formulas;

/// <summary>Turns the compiler's syntax into an <see cref="Expression"/>; every kind of node that formulas have is named here, and no other passes.</summary>
internal sealed class SyntaxReader(IReadOnlyList<string> variables)
{
    /// <exception cref="FormulaException">The syntax holds something that formulas do not have.</exception>
    public Expression Read(ExpressionSyntax syntax, int depth)
    {
        if (depth > FormulaNesting.MaximumDepth)
            throw Refused(syntax, $"The formula nests operations more than {FormulaNesting.MaximumDepth} deep; write it with fewer.");
        return syntax switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NumericLiteralExpression) => new Number(Convert.ToDouble(literal.Token.Value, CultureInfo.InvariantCulture)),
            IdentifierNameSyntax { IsMissing: false } name => ReadVariable(name),
            ParenthesizedExpressionSyntax group => Read(group.Expression, depth + 1),
            PrefixUnaryExpressionSyntax unary => ReadUnary(unary, depth),
            BinaryExpressionSyntax binary => ReadBinary(binary, depth),
            ConditionalExpressionSyntax choice => new Conditional(ReadComparison(choice.Condition, depth), Read(choice.WhenTrue, depth + 1), Read(choice.WhenFalse, depth + 1)),
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } invocation => ReadCall(name, invocation.ArgumentList, depth),
            _ => throw Refused(syntax, $"'{syntax}' cannot be read as a formula; it is made of numbers, variables, + - * /, parentheses, a < b ? c : d and function calls."),
        };
    }

    private Variable ReadVariable(IdentifierNameSyntax syntax)
    {
        string name = syntax.Identifier.ValueText;
        if (variables.Contains(name)) return new Variable(name);
        if (Functions.Find(name) is { } function) throw Refused(syntax, $"'{name}' is a function; write its argument{(function.Arity > 1 ? "s" : "")} in parentheses.");
        throw Refused(syntax, $"Unknown name '{name}'; the formula is over {string.Join(" and ", variables)}.");
    }

    private Expression ReadUnary(PrefixUnaryExpressionSyntax syntax, int depth) => syntax.Kind() switch
    {
        SyntaxKind.UnaryMinusExpression => -Read(syntax.Operand, depth + 1),
        SyntaxKind.UnaryPlusExpression => Read(syntax.Operand, depth + 1),
        _ => throw Refused(syntax, $"'{syntax}' cannot be read as a formula; write pow(x, 2) or x * x for a power."),
    };

    private Expression ReadBinary(BinaryExpressionSyntax syntax, int depth)
    {
        if (ComparisonOf(syntax) is not null)
            throw Refused(syntax, $"The comparison '{syntax}' may only stand before a '?'; write {syntax} ? 1 : 0 for a number.");
        Expression left = Read(syntax.Left, depth + 1);
        Expression right = Read(syntax.Right, depth + 1);
        return syntax.Kind() switch
        {
            SyntaxKind.AddExpression => left + right,
            SyntaxKind.SubtractExpression => left - right,
            SyntaxKind.MultiplyExpression => left * right,
            _ => left / right,
        };
    }

    private Comparison ReadComparison(ExpressionSyntax syntax, int depth)
    {
        while (syntax is ParenthesizedExpressionSyntax group) syntax = group.Expression;
        if (syntax is not BinaryExpressionSyntax binary || ComparisonOf(binary) is not { } kind)
            throw Refused(syntax, $"'{syntax}' stands before a '?' and is no comparison; write for example {syntax} > 0.");
        return new Comparison(kind, Read(binary.Left, depth + 1), Read(binary.Right, depth + 1));
    }

    private Call ReadCall(IdentifierNameSyntax name, ArgumentListSyntax list, int depth)
    {
        string written = name.Identifier.ValueText;
        if (Functions.Find(written) is not { } function)
        {
            string nearest = FormulaHints.Nearest(written) is { } near ? $"; did you mean '{near.Name}'?" : ".";
            throw Refused(name, $"Unknown function '{written}'{nearest} Known are {FormulaHints.KnownFunctions}.");
        }

        if (list.Arguments.Count != function.Arity)
            throw Refused(list, $"{function.Name} takes {Count(function.Arity)}, not {list.Arguments.Count}.");
        return function.Of([.. list.Arguments.Select((argument, index) => ReadArgument(function, index, argument, depth))]);
    }

    private Expression ReadArgument(Function function, int index, ArgumentSyntax syntax, int depth)
    {
        if (syntax.NameColon is not null) throw Refused(syntax, $"'{syntax}' names its parameter; write the argument alone.");
        Expression argument = Read(syntax.Expression, depth + 1);
        bool mustBeConstant = function.EndsInConstant && index == function.Arity - 1;
        return !mustBeConstant ? argument : Simplification.Simplify(argument) as Number
            ?? throw Refused(syntax, $"The last argument of {function.Name} must be a number such as 3 or 1/2; '{syntax}' is not.");
    }

    private static ComparisonKind? ComparisonOf(BinaryExpressionSyntax syntax) => syntax.Kind() switch
    {
        SyntaxKind.LessThanExpression => ComparisonKind.LessThan,
        SyntaxKind.LessThanOrEqualExpression => ComparisonKind.LessThanOrEqual,
        SyntaxKind.GreaterThanExpression => ComparisonKind.GreaterThan,
        SyntaxKind.GreaterThanOrEqualExpression => ComparisonKind.GreaterThanOrEqual,
        SyntaxKind.EqualsExpression => ComparisonKind.Equal,
        SyntaxKind.NotEqualsExpression => ComparisonKind.NotEqual,
        _ => null,
    };

    private static string Count(int arguments) => arguments == 1 ? "one argument" : "two arguments";

    private static FormulaException Refused(SyntaxNode syntax, string message) => new(message, syntax.Span);
}
