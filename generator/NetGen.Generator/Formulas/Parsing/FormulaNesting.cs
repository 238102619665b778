using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Formulas;

/// <summary>Follows what is open while tokens go by: each '(' until its ')', each '?' until its ':'.</summary>
internal sealed class FormulaNesting
{
    /// <summary>The deepest nesting that a formula may have, of parentheses as of operations.</summary>
    public const int MaximumDepth = 100;

    private const string Comma = "This ',' separates nothing; it belongs between the arguments of a function.";

    private readonly Stack<(SyntaxToken Token, bool IsCall)> _open = [];

    /// <exception cref="FormulaException">The token closes or separates nothing, or opens too much.</exception>
    public void Follow(SyntaxToken token, SyntaxToken previous)
    {
        switch (token.Kind())
        {
            case SyntaxKind.OpenParenToken or SyntaxKind.QuestionToken:
                _open.Push((token, IsCall: previous.IsKind(SyntaxKind.IdentifierToken)));
                if (_open.Count > MaximumDepth) throw new FormulaException($"The formula nests more than {MaximumDepth} deep; write it with fewer parentheses.", token.Span);
                break;
            case SyntaxKind.CloseParenToken:
                RequireOpen(SyntaxKind.OpenParenToken, token, "This ')' closes nothing; remove it or write the missing '('.");
                if (!_open.Pop().IsCall && previous.IsKind(SyntaxKind.OpenParenToken)) throw new FormulaException("These parentheses are empty; write what belongs between them.", token.Span);
                break;
            case SyntaxKind.ColonToken:
                RequireOpen(SyntaxKind.QuestionToken, token, "This ':' belongs to no '?'; write condition ? then : else.");
                _open.Pop();
                break;
            case SyntaxKind.CommaToken:
                RequireOpen(SyntaxKind.OpenParenToken, token, Comma);
                if (!_open.Peek().IsCall) throw new FormulaException(Comma, token.Span);
                break;
        }
    }

    /// <exception cref="FormulaException">Something is still open.</exception>
    public void End()
    {
        if (_open.Count > 0) throw NeverClosed(_open.Peek().Token);
    }

    private void RequireOpen(SyntaxKind kind, SyntaxToken token, string otherwise)
    {
        if (_open.Count == 0) throw new FormulaException(otherwise, token.Span);
        SyntaxToken innermost = _open.Peek().Token;
        if (!innermost.IsKind(kind)) throw innermost.IsKind(SyntaxKind.QuestionToken) ? NeverClosed(innermost) : new FormulaException(otherwise, token.Span);
    }

    private static FormulaException NeverClosed(SyntaxToken token) => new(
        token.IsKind(SyntaxKind.QuestionToken) ? "This '?' has no ':'; write condition ? then : else." : "This '(' is never closed; write the missing ')'.",
        token.Span);
}
