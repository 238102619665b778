using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>C# in double, one sample at a time, with plain loops.</summary>
internal sealed class DoubleStatementPrinter : StatementPrinter
{
    private readonly DoubleExpressionPrinter _expressions = new(Leaf);

    public DoubleStatementPrinter(CodeWriter writer)
        : base(writer)
    {
    }

    protected override string NumberType => "double";

    protected override string Print(Expression expression) => _expressions.Print(expression);

    protected override void Print(Statement statement)
    {
        switch (statement)
        {
            case AddLoss loss:
                Writer.Line($"loss += {Print(loss.Value)};");
                break;
            case StoreLossGradient gradient:
                Writer.Line($"{gradient.Buffer}[{gradient.Index}] = {Print(gradient.Value * new Variable("share"))};");
                break;
            case AddGradient gradient:
                PrintGradient(gradient.Rows[0], gradient.Places);
                break;
            case DrawMask draw:
                Writer.Line(FormattableString.Invariant($"DropoutMask.Draw(key, {draw.Layer}, sample, {NumberText.Literal(draw.Rate)}, {draw.Buffer});"));
                break;
            default:
                base.Print(statement);
                break;
        }
    }

    private void PrintGradient(GradientRow row, IEnumerable<SummedLoop> places)
    {
        if (places.FirstOrDefault() is not { } outer)
        {
            Writer.Line($"gradient[{row.First}] += {Print(row.Values[0])};");
            return;
        }

        using (Writer.Braces(FormattableString.Invariant($"for (int {outer.Index} = 0; {outer.Index} < {outer.Count}; {outer.Index}++)")))
            PrintGradient(row, places.Skip(1));
    }

    protected override void PrintStore(Store store) => Writer.Line($"{store.Buffer}[{store.Index}] = {Print(store.Value)};");

    private static string? Leaf(Expression expression) => expression switch
    {
        Element element => $"{element.Buffer}[{element.Index}]",
        Parameter parameter => $"{parameter.Vector}[{parameter.Index}]",
        _ => null,
    };
}
