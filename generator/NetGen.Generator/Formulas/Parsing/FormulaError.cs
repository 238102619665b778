namespace NetGen.Generator.Formulas;

/// <summary>What is wrong with a formula, as a full sentence, and where in its text.</summary>
internal sealed record FormulaError(string Message, int Start, int Length)
{
    private const int Surroundings = 20;

    /// <summary>The message with the place in the text.</summary>
    public string In(string text)
    {
        int from = Math.Max(0, Start - Surroundings), to = Math.Min(text.Length, Start + Math.Max(1, Length) + Surroundings);
        string shown = (from > 0 ? "…" : "") + text.Substring(Math.Min(from, text.Length), Math.Max(0, to - from)) + (to < text.Length ? "…" : "");
        return FormattableString.Invariant($"{Message} (at character {Start + 1} of '{shown}')");
    }
}

/// <summary>A formula that was read, or what is wrong with it: exactly one of the two.</summary>
internal sealed record ParsedFormula(Expression? Expression, FormulaError? Error);
