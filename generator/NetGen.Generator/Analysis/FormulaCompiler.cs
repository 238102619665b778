using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Analysis;

/// <summary>From a formula's text to its tree and its derivative, or a sentence that says why not.</summary>
internal static class FormulaCompiler
{
    private static readonly Recent<(string Text, EquatableArray<string> Variables), CompiledFormula> s_formulas = new();

    public static GraphActivation? Activation(ActivationDeclaration declaration, out string? problem)
    {
        problem = null;
        if (RowReduction.IsSoftmax(declaration.Formula))
            return new(declaration, null, null);
        if (declaration.Formula.Length == 0)
            problem = $"the struct {declaration.Name} has no [ActivationFormula(\"…\")]; write one over x, such as \"x * sigmoid(x)\"";
        return problem is null && Compile(declaration.Formula, ["x"], out problem) is { } compiled
            ? new(declaration, compiled.Value, compiled.Slope)
            : null;
    }

    public static GraphLoss? Loss(LossDeclaration declaration, out string? problem)
    {
        problem = null;
        string text = declaration.Fused ?? declaration.Formula;
        string variable = declaration.Fused is null ? "y" : "x";
        if (declaration.Fused is not null && declaration.After is null)
            problem = "Fused computes the last layer's activation too, so After must say which it is; write After = typeof(…)";
        else if (RowReduction.IsSoftmaxCrossEntropy(text, variable))
            return new(declaration, text, declaration.Fused is not null, null, null);
        else if (RowReduction.IsCrossEntropy(text))
            problem = "crossEntropy(y, t) is computed only together with its softmax; write After = typeof(Softmax), Fused = \"softmaxCrossEntropy(x, t)\"";
        else if (declaration.Formula.Length == 0)
            problem = $"the struct {declaration.Name} has no [LossFormula(\"…\")]; write one over y and t, such as \"(y - t) * (y - t)\"";
        if (problem is not null)
            return null;

        // The plain formula is what the user reads, so it must be right even where the fused one is computed.
        if (declaration.Fused is not null && Compile(declaration.Formula, ["y", "t"], out problem) is null)
            return null;
        return Compile(text, [variable, "t"], out problem) is { } compiled
            ? new(declaration, text, declaration.Fused is not null, compiled.Value, compiled.Slope)
            : null;
    }

    private static (Expression Value, Expression Slope)? Compile(string text, EquatableArray<string> variables, out string? problem)
    {
        (problem, var value, var slope) = s_formulas.Of((text, variables), Compile);
        return value is null ? null : (value, slope!);
    }

    private static CompiledFormula Compile((string Text, EquatableArray<string> Variables) formula)
    {
        var parsed = FormulaParser.Parse(formula.Text, formula.Variables);
        if (parsed.Expression is not { } expression)
            return new(parsed.Error!.In(formula.Text), null, null);
        var value = Simplification.Simplify(expression);
        return new(null, value, Simplification.Simplify(Differentiation.Derive(value, formula.Variables[0])));
    }

    /// <summary>A formula and its derivative by its first variable, or the sentence that says why not.</summary>
    private sealed record CompiledFormula(string? Problem, Expression? Value, Expression? Slope);
}
