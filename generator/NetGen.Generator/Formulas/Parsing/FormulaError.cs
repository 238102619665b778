namespace NetGen.Generator.Formulas;

/// <summary>What is wrong with a formula, as a full sentence, and where in its text.</summary>
internal sealed record FormulaError(string Message, int Start, int Length);

/// <summary>A formula that was read, or what is wrong with it: exactly one of the two.</summary>
internal sealed record ParsedFormula(Expression? Expression, FormulaError? Error);
