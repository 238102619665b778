using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Parsing;

/// <summary>An attribute as it was written, but for comments and spaces: these are where most people put them, so that an edit of them changes nothing.</summary>
internal static class AttributeSource
{
    public static string Of(SyntaxNode attribute)
    {
        var text = new StringBuilder("[");
        var before = default(SyntaxToken);
        foreach (var token in attribute.DescendantTokens())
        {
            if (IsBeforeSpace(before) || IsOperator(token) || (IsWord(before) && IsWord(token)))
                text.Append(' ');
            text.Append(token.Text);
            before = token;
        }

        return text.Append(']').ToString();
    }

    private static bool IsBeforeSpace(SyntaxToken token) =>
        token.IsKind(SyntaxKind.CommaToken) || (token.IsKind(SyntaxKind.ColonToken) && token.Parent is NameColonSyntax) || IsOperator(token);

    private static bool IsOperator(SyntaxToken token) => token.Parent switch
    {
        NameEqualsSyntax name => token == name.EqualsToken,
        BinaryExpressionSyntax binary => token == binary.OperatorToken,
        ConditionalExpressionSyntax choice => token == choice.QuestionToken || token == choice.ColonToken,
        _ => false,
    };

    private static bool IsWord(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKeyword() || token.Parent is LiteralExpressionSyntax;
}
