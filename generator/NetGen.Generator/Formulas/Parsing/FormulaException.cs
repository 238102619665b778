using Microsoft.CodeAnalysis.Text;

namespace NetGen.Generator.Formulas;

/// <summary>Carries an error out of the depth of the parser, no further than <see cref="FormulaParser.Parse"/>.</summary>
internal sealed class FormulaException(string message, TextSpan where) : Exception(message)
{
    public FormulaError Error { get; } = new(message, where.Start, where.Length);
}
