using System.Reflection;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

/// <summary>Formulas for tests: read or fail.</summary>
internal static class Read
{
    public static Expression Formula(string text, params string[] variables)
    {
        ParsedFormula parsed = FormulaParser.Parse(text, variables.Length == 0 ? ["x", "y", "t"] : variables);
        Assert.True(parsed.Error is null, $"'{text}': {parsed.Error?.Message}");
        return parsed.Expression!;
    }

    public static Expression Activation(Type activation) => Formula(activation.GetCustomAttribute<ActivationFormulaAttribute>()!.Formula, "x");

    public static Expression Loss(Type loss) => Formula(loss.GetCustomAttribute<LossFormulaAttribute>()!.Formula, "y", "t");
}
