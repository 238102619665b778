using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>Loops that only copy numbers, in plain floats.</summary>
internal sealed class MovePrinter(CodeWriter writer) : StatementPrinter(writer)
{
    protected override string NumberType => "float";

    protected override string Print(Expression expression) => expression switch
    {
        Element element => $"{element.Buffer}[{element.Index}]",
        Number number => NumberText.Literal(number.Value) + "f",
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no copy."),
    };

    protected override void PrintStore(Store store) => Writer.Line($"{store.Buffer}[{store.Index}] = {Print(store.Value)};");
}
