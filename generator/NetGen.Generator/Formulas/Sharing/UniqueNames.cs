using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Formulas;

/// <summary>Readable names, none given twice: tanh, tanh2, tanh3. Keywords of C# are never given.</summary>
/// <param name="reserved">Names that are taken from the start.</param>
internal sealed class UniqueNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = [.. reserved];

    public UniqueNames(params string[] reserved)
        : this((IEnumerable<string>)reserved)
    {
    }

    /// <summary>Takes a name that is in use elsewhere out of the game.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The stem itself when it is free, else with the smallest free number from 2 on.</summary>
    public string Next(string stem)
    {
        string name = stem;
        for (int number = 2; IsKeyword(name) || !_taken.Add(name); number++) name = FormattableString.Invariant($"{stem}{number}");
        return name;
    }

    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
}
