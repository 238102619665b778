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
        Function nearest = Functions.All.OrderBy(function => Distance(lower, function.Name)).First();
        return Distance(lower, nearest.Name) <= Math.Min(LargestTypo, name.Length - 1) ? nearest : null;
    }

    private static string InsteadOfMember(string rest)
    {
        string member = new([.. rest.TakeWhile(char.IsLetterOrDigit)]);
        return Functions.Find(member.ToLowerInvariant()) is { } function ? $"write {function.Name} without a class name"
            : member == nameof(Math.PI) ? "write 3.141592653589793 for pi"
            : "numbers begin with a digit and functions are called by their bare name";
    }

    /// <summary>Levenshtein's distance: how many letters to insert, remove or change.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
