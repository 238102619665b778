namespace NetGen.Generator.Formulas;

/// <summary>A named intermediate or final result, over variables and the names of earlier ones.</summary>
internal sealed record Let(string Name, Expression Value);
