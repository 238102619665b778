using NetGen.Generator.Analysis;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>
/// A vector times a matrix, units side by side: the input's numbers one after the other, each times its whole row of weights.
/// What a register holds past the last unit is computed and not stored.
/// </summary>
internal sealed class UnitProductPrinter(CodeWriter writer, UnitProduct unitProduct)
{
    private readonly MatrixProduct product = unitProduct.Product;
    private readonly int registers = unitProduct.Registers;

    /// <summary>What is added to a place for the units at hand; a single unit needs no loop over them.</summary>
    private readonly string _plusUnit = unitProduct.Product.Columns == 1 ? "" : " + unit";

    public void Print()
    {
        switch (unitProduct.Shape)
        {
            case UnitProductShape.Straight:
                PrintStraight();
                break;
            case UnitProductShape.Streamed:
                PrintStreamed();
                break;
            default:
                PrintLooped();
                break;
        }
    }

    private void PrintStraight()
    {
        using (Units())
        {
            PrintStarts(Parameters(product.FirstStart));
            for (int input = 0; input < product.Depth; input++)
                PrintProducts($"TLanes.Broadcast({product.Input}[{Limits.Text(input)}])", Parameters(product.FirstWeight + input * product.DepthStride) + _plusUnit);
            if (unitProduct.Afterwards.Count > 0)
                new RowStatementPrinter(writer, _plusUnit, Sum(0)).Print(unitProduct.Afterwards);
            else
                PrintStores();
        }
    }

    private void PrintLooped()
    {
        using (Units())
        {
            PrintStarts(Parameters(product.FirstStart));
            writer.Line($"float* weights = {Parameters(product.FirstWeight)}{_plusUnit};");
            using (writer.Braces($"for (int i = 0; i < {Limits.Text(product.Depth)}; i++, weights += {Limits.Text(product.DepthStride)})"))
            {
                writer.Line($"TLanes value = TLanes.Broadcast({product.Input}[i]);");
                PrintProducts("value", "weights");
            }

            writer.Line();
            PrintStores();
        }
    }

    private void PrintStreamed()
    {
        const int Rows = UnitProduct.StreamedRows;
        int whole = product.Depth / Rows * Rows;
        writer.Line($"float* weights = {Parameters(product.FirstWeight)};").Line($"float* sums = {Parameters(product.FirstStart)};");
        using (writer.Braces($"for (int i = 0; i < {Limits.Text(whole)}; i += {Limits.Text(Rows)}, weights += {Limits.Text(Rows * product.DepthStride)})"))
        {
            PrintRows(Rows, row => RowStatementPrinter.At("i", row));
            writer.Line().Line($"sums = {product.Output};");
        }

        if (whole == product.Depth)
            return;
        writer.Line();
        using (writer.Braces())
            PrintRows(product.Depth - whole, row => Limits.Text(whole + row));
    }

    private void PrintRows(int rows, Func<int, string> input)
    {
        for (int row = 0; row < rows; row++)
            writer.Line($"TLanes value{Limits.Text(row)} = TLanes.Broadcast({product.Input}[{input(row)}]);");
        using (Units())
        {
            PrintStarts("sums");
            for (int row = 0; row < rows; row++)
                PrintProducts($"value{Limits.Text(row)}", $"{RowStatementPrinter.At("weights", row * product.DepthStride)}{_plusUnit}");
            PrintStores();
        }
    }

    private CodeWriter.Block Units() => product.Columns == 1
        ? writer.Braces()
        : writer.Braces($"for (int unit = 0; unit < {Limits.Text(product.Columns)}; unit += {Times(registers, "TLanes.Count")})");

    private void PrintStarts(string? starts)
    {
        for (int register = 0; register < registers; register++)
            writer.Line($"TLanes {Sum(register)} = {(starts is null ? "TLanes.Constant(0.0)" : $"TLanes.Load({Place(starts + _plusUnit, register)})")};");
    }

    private void PrintProducts(string value, string weights)
    {
        for (int register = 0; register < registers; register++)
            writer.Line($"{Sum(register)} = TLanes.MultiplyAdd({value}, TLanes.Load({Place(weights, register)}), {Sum(register)});");
    }

    private void PrintStores()
    {
        for (int register = 0; register < registers; register++)
        {
            string condition = register == 0 ? "" : $"if (unit + {Times(register, "TLanes.Count")} < {Limits.Text(product.Columns)}) ";
            writer.Line($"{condition}{Sum(register)}.Store({Place(product.Output + _plusUnit, register)});");
        }
    }

    /// <summary>Not "sum": a part that an activation's formula shares may be called that.</summary>
    private string Sum(int register) => registers == 1 ? "weighted" : $"weighted{Limits.Text(register)}";

    private static string Parameters(int first) => RowStatementPrinter.At("parameters", first);

    private static string? Parameters(int? first) => first is { } place ? Parameters(place) : null;

    private static string Place(string start, int register) => register == 0 ? start : $"{start} + {Times(register, "TLanes.Count")}";

    private static string Times(int factor, string value) => factor == 1 ? value : $"{Limits.Text(factor)} * {value}";
}
