using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>Writes formulas into a kernel, with what they have in common computed once.</summary>
internal static class SharedFormulas
{
    /// <summary>Names that the kernels use for other things.</summary>
    private static readonly string[] s_reserved = ["x", "y", "z", "t", "target", "unit", "lane", "block", "loss", "share", "shares", "losses", "parameters", "gradient"];

    /// <summary>The formulas' values under their names.</summary>
    /// <param name="code">Where they are written.</param>
    /// <param name="variables">What the formulas' variables are in this kernel.</param>
    /// <param name="formulas">A value, and after it, where wanted, its slope.</param>
    public static IReadOnlyList<Expression> Write(KernelBuilder code, IReadOnlyDictionary<string, Variable> variables, IReadOnlyList<Expression> formulas)
    {
        string[] names = ["value", "slope"];
        var roots = formulas.Select((formula, place) => (names[place], Bound(formula, variables))).ToList();
        foreach (var let in CommonSubexpressions.Share(roots, new UniqueNames(s_reserved)))
            code.Let(let.Name, let.Value);
        return [.. roots.Select(root => new Variable(root.Item1))];
    }

    private static Expression Bound(Expression formula, IReadOnlyDictionary<string, Variable> variables) =>
        formula.Replace(part => part is Variable variable && variables.TryGetValue(variable.Name, out var bound) ? bound : null);
}
