using NetGen.Generator.Formulas;
using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.RegisterTiles;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>C# over rows of samples: matrix products in register tiles, and element-wise loops over all rows at once; or over the one row of a single sample.</summary>
internal sealed class RowStatementPrinter : StatementPrinter
{
    /// <summary>The variable of a loop over places.</summary>
    private const string Place = "place";

    private readonly string _plusPlace = " + " + Place;
    private readonly bool _isOne;
    private readonly LaneExpressionPrinter _expressions;

    public RowStatementPrinter(CodeWriter writer, bool isOne)
        : base(writer)
    {
        _isOne = isOne;
        _expressions = new(expression => expression is Element element ? $"TLanes.Load({element.Buffer}{_plusPlace})" : null);
    }

    /// <summary>What is done at one place with a number that a variable holds.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="plusPlace">What is added to a buffer for the place, such as " + unit".</param>
    /// <param name="number">The variable.</param>
    public RowStatementPrinter(CodeWriter writer, string plusPlace, string number)
        : base(writer)
    {
        _plusPlace = plusPlace;
        _expressions = new(expression => expression is Element ? number : null);
    }

    protected override string NumberType => "TLanes";

    protected override string Print(Expression expression) => _expressions.Print(expression);

    protected override bool IsBlock(Statement statement) => statement is not (Local or Assign or Store);

    protected override void Print(Statement statement)
    {
        switch (statement)
        {
            case UnitProduct product:
                new UnitProductPrinter(Writer, product).Print();
                break;
            case MatrixProduct product:
                MatrixProductPrinter.Print(Writer, product);
                break;
            case OuterProductSum sum:
                OuterProductPrinter.Print(Writer, sum);
                break;
            case ColumnSum sum:
                PrintColumns(sum);
                break;
            case ElementLoop loop:
                using (Writer.Braces($"for (int {Place} = 0; {Place} < {(_isOne ? Text(loop.Count) : $"samples * {Text(RegisterTilesForm.RowStride(loop.Count))}")}; {Place} += TLanes.Count)"))
                {
                    foreach (var step in loop.Body)
                        Print(step);
                }

                break;
            default:
                base.Print(statement);
                break;
        }
    }

    protected override void PrintStore(Store store)
    {
        string value = Print(store.Value);
        string operand = store.Value is Variable ? value : $"({value})";
        Writer.Line($"{operand}.Store({store.Buffer}{_plusPlace});");
    }

    private void PrintColumns(ColumnSum sum)
    {
        using (Writer.Braces($"for (int unit = {LaneNames.Part} * TLanes.Count; unit < {Text(sum.Columns)}; unit += {LaneNames.PartCount} * TLanes.Count)"))
        {
            Writer.Line("TLanes sum = TLanes.Constant(0.0);");
            using (Writer.Braces("for (int sample = 0; sample < samples; sample++)"))
                Writer.Line($"sum = TLanes.Load({sum.Values} + sample * {Text(Stride(sum.Values, sum.Columns))} + unit) + sum;");
            Writer.Line($"RegisterTiles.Add(sum, {At("gradient", sum.First)} + unit, {Text(sum.Columns)} - unit, {LaneNames.Partials});");
        }
    }

    /// <summary>Floats from sample to sample: the caller's rows follow each other, the network's own lie apart.</summary>
    internal static int Stride(string buffer, int size) => BufferNames.IsCallers(buffer) ? size : RegisterTilesForm.RowStride(size);

    internal static string At(string vector, int offset) => offset == 0 ? vector : $"{vector} + {Text(offset)}";

    private static string Text(int number) => Analysis.Limits.Text(number);
}
