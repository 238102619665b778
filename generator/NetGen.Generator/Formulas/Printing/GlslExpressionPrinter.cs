namespace NetGen.Generator.Formulas;

/// <summary>GLSL 3.30; remembers which helpers the printed text calls.</summary>
/// <inheritdoc cref="ExpressionPrinter(Func{Expression, string?}?)"/>
internal sealed class GlslExpressionPrinter(Func<Expression, string?>? leaf = null) : ExpressionPrinter(leaf)
{
    /// <summary>Names that a local variable must not have, since it would hide the function that formulas call.</summary>
    public static IReadOnlyList<string> FunctionNames { get; } = [.. Functions.All.Select(function => function.Glsl)];

    private readonly List<GlslHelper> _helpers = [];

    /// <summary>The helpers that everything printed so far needs, each after those that it calls itself.</summary>
    public IReadOnlyList<GlslHelper> Helpers => _helpers;

    protected override string Number(double value) => NumberText.Literal(value);

    protected override string Call(Call call)
    {
        if (call.Function.GlslHelper is { } helper) Require(helper);
        return $"{call.Function.Glsl}({Arguments(call)})";
    }

    private void Require(GlslHelper helper)
    {
        if (_helpers.Contains(helper)) return;
        foreach (GlslHelper required in helper.Requires) Require(required);
        _helpers.Add(helper);
    }
}
