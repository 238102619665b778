using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>GLSL 3.30, one sample at a time.</summary>
internal sealed class GlslStatementPrinter : StatementPrinter
{
    private readonly GlslExpressionPrinter _expressions;

    public GlslStatementPrinter(CodeWriter writer)
        : base(writer) => _expressions = new(Leaf);

    /// <summary>The helpers that everything printed so far needs.</summary>
    public IReadOnlyList<GlslHelper> Helpers => _expressions.Helpers;

    protected override string NumberType => "float";

    protected override string Larger => "max";

    protected override string Smaller => "min";

    protected override string Print(Expression expression) => _expressions.Print(expression);

    protected override void PrintStore(Store store) => Writer.Line($"{store.Buffer}[{store.Index.ToString(IndexName)}] = {Print(store.Value)};");

    /// <summary>GLSL keeps the words input and output for itself.</summary>
    protected override string IndexName(string name) => name == "input" ? "source" : name;

    private string? Leaf(Expression expression) => expression switch
    {
        Element element => $"{element.Buffer}[{element.Index.ToString(IndexName)}]",
        Parameter parameter => $"parameter({parameter.Index.ToString(IndexName)})",
        _ => null,
    };
}
