using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Formulas;

/// <summary>What to write instead of something that formulas do not have.</summary>
internal static class FormulaHints
{
    private const int LargestTypo = 2;

    public static string KnownFunctions { get; } = string.Join(", ", Functions.All.Select(function => function.Name));

    /// <summary>The remedy for a token that is no part of formulas.</summary>
    public static string Instead(SyntaxToken token, string text) => token.Kind() switch
    {
        SyntaxKind.CaretToken => "write pow(x, 2) or x * x for a power",
        SyntaxKind.DotToken => InsteadOfMember(text.Substring(token.Span.End).TrimStart()),
        SyntaxKind.EqualsToken => "write == to compare",
        SyntaxKind.AmpersandAmpersandToken or SyntaxKind.BarBarToken or SyntaxKind.ExclamationToken => "put one ?: inside another for a condition of several parts",
        SyntaxKind.MinusMinusToken => "write - (-x) for a double negation",
        SyntaxKind.PlusPlusToken => "write one + between two operands",
        SyntaxKind.QuestionQuestionToken => "write a ? b : c to choose",
        _ => "it is made of numbers, variables, + - * /, parentheses, comparisons with ?: and function calls",
    };

    /// <summary>The known function that is nearest to a misspelt name, if one is near.</summary>
    public static Function? Nearest(string name)
    {
        string lower = name.ToLowerInvariant();
        Function nearest = Functions.All.OrderBy(function => EditDistance.Between(lower, function.Name)).First();
        return EditDistance.Between(lower, nearest.Name) <= Math.Min(LargestTypo, name.Length - 1) ? nearest : null;
    }

    private static string InsteadOfMember(string rest)
    {
        string member = new([.. rest.TakeWhile(char.IsLetterOrDigit)]);
        return Functions.Find(member.ToLowerInvariant()) is { } function ? $"write {function.Name} without a class name"
            : member == nameof(Math.PI) ? "write 3.141592653589793 for pi"
            : "numbers begin with a digit and functions are called by their bare name";
    }
}
