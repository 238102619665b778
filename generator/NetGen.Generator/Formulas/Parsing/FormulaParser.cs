using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Formulas;

/// <summary>
/// Reads a formula with the compiler's own expression parser and takes from its tree what formulas have, and nothing else.
/// No text makes it throw or run out of stack.
/// </summary>
internal static class FormulaParser
{
    public const int MaximumLength = 2000;

    /// <param name="text">The formula.</param>
    /// <param name="variables">The names that it may use.</param>
    public static ParsedFormula Parse(string text, IReadOnlyList<string> variables)
    {
        if (text.Length > MaximumLength)
            return new(null, new($"The formula has {text.Length} characters; at most {MaximumLength} are allowed.", 0, text.Length));
        try
        {
            FormulaTokens.Check(text);
            ExpressionSyntax syntax = SyntaxFactory.ParseExpression(text, consumeFullText: true);
            return new(new SyntaxReader(variables).Read(syntax, depth: 1), null);
        }
        catch (FormulaException exception)
        {
            return new(null, exception.Error);
        }
    }
}
