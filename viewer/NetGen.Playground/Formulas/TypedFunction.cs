using NetGen.Generator.Formulas;

namespace NetGen.Playground;

/// <summary>A function of x as typed, with the derivative that the generator finds for it.</summary>
internal sealed class TypedFunction
{
    private static readonly string[] Variables = ["x"];

    private TypedFunction(string typed, Expression expression)
    {
        Expression slope = Differentiation.Derive(expression, Variables[0]);
        (Typed, Text, SlopeText) = (typed, expression.ToString(), slope.ToString());
        (Value, Slope) = (CompiledFormula.Of(expression), CompiledFormula.Of(slope));
    }

    /// <summary>As it was typed.</summary>
    public string Typed { get; }

    /// <summary>As people write it.</summary>
    public string Text { get; }

    /// <summary>The derivative as people write it.</summary>
    public string SlopeText { get; }

    public Func<double, double> Value { get; }

    public Func<double, double> Slope { get; }

    /// <summary>Reads a formula that is known to be right.</summary>
    public static TypedFunction Of(string typed) => TryRead(typed, out string? error) ?? throw new ArgumentException(error, nameof(typed));

    /// <summary>Reads a formula; null, and what is wrong with it, where it is none.</summary>
    public static TypedFunction? TryRead(string typed, out string? error)
    {
        ParsedFormula parsed = FormulaParser.Parse(typed, Variables);
        error = parsed.Error?.Message;
        return parsed.Expression == null ? null : new(typed, Simplification.Simplify(parsed.Expression));
    }
}
