using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.Generator.Formulas;

/// <summary>
/// Looks a formula's tokens over, one after the other, before the compiler's recursive parser sees the text: only what formulas are made of,
/// operands and operators in turn, nothing left open or nested too deep. So hostile text costs no stack.
/// </summary>
internal static class FormulaTokens
{
    private const string Operand = "a number, a variable, a function or '('";

    /// <exception cref="FormulaException">The text is not a sequence of operands and operators.</exception>
    public static void Check(string text)
    {
        var nesting = new FormulaNesting();
        SyntaxToken previous = default;
        bool wantsOperand = true;
        foreach (SyntaxToken token in SyntaxFactory.ParseTokens(text))
        {
            CheckTrivia(token);
            if (token.IsKind(SyntaxKind.EndOfFileToken)) break;
            CheckKind(token, text);
            wantsOperand = WantsOperandAfter(token, previous, wantsOperand);
            nesting.Follow(token, previous);
            previous = token;
        }

        if (wantsOperand) throw EndsEarly(previous, text);
        nesting.End();
    }

    private static void CheckTrivia(SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.GetAllTrivia())
        {
            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                throw new FormulaException($"'{Shorten(trivia.ToFullString())}' does not belong in a formula; only spaces may stand between its parts.", trivia.FullSpan);
        }
    }

    private static void CheckKind(SyntaxToken token, string text)
    {
        if (!IsPartOfFormulas(token.Kind()))
            throw new FormulaException($"'{Shorten(token.Text)}' does not belong in a formula; {FormulaHints.Instead(token, text)}.", token.Span);
        if (token.IsKind(SyntaxKind.NumericLiteralToken) && !HasFiniteValue(token))
            throw new FormulaException($"The number {Shorten(token.Text)} cannot be read; numbers reach 1.8e308, and a whole number above 1.8e19 needs a decimal point or an exponent.", token.Span);
    }

    private static bool WantsOperandAfter(SyntaxToken token, SyntaxToken previous, bool wantsOperand) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken or SyntaxKind.IdentifierToken => wantsOperand ? false : throw OperatorMissing(previous, token),
        SyntaxKind.OpenParenToken => wantsOperand || previous.IsKind(SyntaxKind.IdentifierToken) ? true : throw OperatorMissing(previous, token),
        SyntaxKind.PlusToken or SyntaxKind.MinusToken => true,
        SyntaxKind.CloseParenToken => !wantsOperand || previous.IsKind(SyntaxKind.OpenParenToken) ? false : throw OperandMissing(token),
        _ => !wantsOperand ? true : throw OperandMissing(token),
    };

    private static bool IsPartOfFormulas(SyntaxKind kind) => kind is
        SyntaxKind.NumericLiteralToken or SyntaxKind.IdentifierToken or SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken or SyntaxKind.CommaToken or
        SyntaxKind.PlusToken or SyntaxKind.MinusToken or SyntaxKind.AsteriskToken or SyntaxKind.SlashToken or
        SyntaxKind.LessThanToken or SyntaxKind.LessThanEqualsToken or SyntaxKind.GreaterThanToken or SyntaxKind.GreaterThanEqualsToken or
        SyntaxKind.EqualsEqualsToken or SyntaxKind.ExclamationEqualsToken or SyntaxKind.QuestionToken or SyntaxKind.ColonToken;

    private static bool HasFiniteValue(SyntaxToken token) =>
        !token.ContainsDiagnostics && !double.IsInfinity(Convert.ToDouble(token.Value, CultureInfo.InvariantCulture));

    private static FormulaException EndsEarly(SyntaxToken last, string text) => last == default
        ? new($"The formula is empty; write {Operand}.", new TextSpan(0, text.Length))
        : new($"The formula ends after '{last.Text}', where {Operand} must follow.", last.Span);

    private static FormulaException OperandMissing(SyntaxToken token) =>
        new($"Before '{token.Text}' something is missing; write {Operand} there.", token.Span);

    private static FormulaException OperatorMissing(SyntaxToken previous, SyntaxToken token) =>
        new($"Between '{Shorten(previous.Text)}' and '{Shorten(token.Text)}' an operator is missing; a product is written with '*'.", TextSpan.FromBounds(previous.Span.Start, token.Span.End));

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}
