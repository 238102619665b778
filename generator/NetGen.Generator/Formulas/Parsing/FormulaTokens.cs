using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.Generator.Formulas;

/// <summary>
/// Looks a formula's tokens over, one after the other, before the compiler's recursive parser sees the text: only what formulas are made of,
/// operands and operators in turn, parentheses that match and are not too deep. So hostile text costs no stack.
/// </summary>
internal static class FormulaTokens
{
    /// <summary>The deepest nesting of parentheses, and of operations, that a formula may have.</summary>
    public const int MaximumDepth = 100;

    private const string Operand = "a number, a variable, a function or '('";

    /// <exception cref="FormulaException">The text is not a sequence of operands and operators.</exception>
    public static void Check(string text)
    {
        var open = new Stack<SyntaxToken>();
        SyntaxToken previous = default;
        bool wantsOperand = true;
        foreach (SyntaxToken token in SyntaxFactory.ParseTokens(text))
        {
            if (token.IsKind(SyntaxKind.EndOfFileToken)) break;
            CheckKind(token, text);
            bool isEmptyCall = wantsOperand && token.IsKind(SyntaxKind.CloseParenToken) && previous.IsKind(SyntaxKind.OpenParenToken);
            wantsOperand = token.Kind() switch
            {
                SyntaxKind.NumericLiteralToken or SyntaxKind.IdentifierToken => wantsOperand ? false : throw OperatorMissing(previous, token),
                SyntaxKind.OpenParenToken => wantsOperand || previous.IsKind(SyntaxKind.IdentifierToken) ? true : throw OperatorMissing(previous, token),
                SyntaxKind.PlusToken or SyntaxKind.MinusToken => true,
                SyntaxKind.CloseParenToken when isEmptyCall => false,
                _ when wantsOperand => throw OperandMissing(token),
                SyntaxKind.CloseParenToken => false,
                _ => true,
            };
            Balance(open, token);
            previous = token;
        }

        if (wantsOperand) throw new FormulaException(previous == default ? $"The formula is empty; write {Operand}." : $"The formula ends after '{previous.Text}', where {Operand} must follow.", TextSpan.FromBounds(previous.Span.Start, text.Length));
        if (open.Count > 0) throw new FormulaException("This '(' is never closed; write the missing ')'.", open.Peek().Span);
    }

    private static void CheckKind(SyntaxToken token, string text)
    {
        if (token.LeadingTrivia.Concat(token.TrailingTrivia).Where(IsNoSpace).Select(trivia => (SyntaxTrivia?)trivia).FirstOrDefault() is { } trivia)
            throw new FormulaException($"'{Shorten(trivia.ToFullString())}' does not belong in a formula; only spaces may stand between its parts.", trivia.FullSpan);
        if (!IsPartOfFormulas(token.Kind()))
            throw new FormulaException($"'{Shorten(token.Text)}' does not belong in a formula; {FormulaHints.Instead(token, text)}.", token.Span);
        if (token.IsKind(SyntaxKind.NumericLiteralToken) && !HasFiniteValue(token))
            throw new FormulaException($"The number {Shorten(token.Text)} cannot be read; numbers reach 1.8e308, and a whole number above 1.8e19 needs a decimal point or an exponent.", token.Span);
    }

    private static void Balance(Stack<SyntaxToken> open, SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.OpenParenToken))
        {
            open.Push(token);
            if (open.Count > MaximumDepth) throw new FormulaException($"The formula nests parentheses more than {MaximumDepth} deep; write it with fewer.", token.Span);
        }
        else if (token.IsKind(SyntaxKind.CloseParenToken))
        {
            if (open.Count == 0) throw new FormulaException("This ')' closes nothing; remove it or write the missing '('.", token.Span);
            open.Pop();
        }
    }

    private static bool IsNoSpace(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static bool IsPartOfFormulas(SyntaxKind kind) => kind is
        SyntaxKind.NumericLiteralToken or SyntaxKind.IdentifierToken or SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken or SyntaxKind.CommaToken or
        SyntaxKind.PlusToken or SyntaxKind.MinusToken or SyntaxKind.AsteriskToken or SyntaxKind.SlashToken or
        SyntaxKind.LessThanToken or SyntaxKind.LessThanEqualsToken or SyntaxKind.GreaterThanToken or SyntaxKind.GreaterThanEqualsToken or
        SyntaxKind.EqualsEqualsToken or SyntaxKind.ExclamationEqualsToken or SyntaxKind.QuestionToken or SyntaxKind.ColonToken;

    private static bool HasFiniteValue(SyntaxToken token) =>
        !token.ContainsDiagnostics && Convert.ToDouble(token.Value, CultureInfo.InvariantCulture) is var value && !double.IsInfinity(value);

    private static FormulaException OperandMissing(SyntaxToken token) =>
        new($"Before '{token.Text}' something is missing; write {Operand} there.", token.Span);

    private static FormulaException OperatorMissing(SyntaxToken previous, SyntaxToken token) =>
        new($"Between '{Shorten(previous.Text)}' and '{Shorten(token.Text)}' an operator is missing; a product is written with '*'.", TextSpan.FromBounds(previous.Span.Start, token.Span.End));

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}
