using NetGen.Generator.Analysis;
using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.RegisterTiles;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>A matrix product as two loops around a tile: a few samples by two registers of columns.</summary>
internal static class MatrixProductPrinter
{
    public static void Print(CodeWriter writer, MatrixProduct product)
    {
        string columns = Limits.Text(product.Columns);
        using (writer.Braces($"for (int column = 0; column < {columns}; column += 2 * TLanes.Count)"))
        {
            PrintPacking(writer, product, columns);
            writer.Line();
            using (writer.Braces($"for (int sample = 0; sample < samples; sample += {Limits.Text(RegisterTilesForm.TileRows)})"))
                PrintTile(writer, product);
        }
    }

    /// <summary>The panel's first row is what sums start with.</summary>
    private static void PrintPacking(CodeWriter writer, MatrixProduct product, string columns)
    {
        writer.Line(product.FirstStart is { } start
            ? $"RegisterTiles.Pack<TLanes>({RowStatementPrinter.At("parameters", start)} + column, rows: 1, stride: 0, {columns} - column, {PassesPrinter.Panel}); // what the sums start with"
            : $"new Span<float>({PassesPrinter.Panel}, 2 * TLanes.Count).Clear(); // what the sums start with");
        var (method, step, stride) = product.ColumnStride == 1 ? ("Pack", "column", product.DepthStride) : ("PackTransposed", $"column * {Limits.Text(product.ColumnStride)}", product.ColumnStride);
        writer.Line($"RegisterTiles.{method}<TLanes>({RowStatementPrinter.At("parameters", product.FirstWeight)} + {step}, rows: {Limits.Text(product.Depth)}, stride: {Limits.Text(stride)}, {columns} - column, {PassesPrinter.Panel} + 2 * TLanes.Count);");
    }

    private static void PrintTile(CodeWriter writer, MatrixProduct product)
    {
        string stride = Limits.Text(RowStatementPrinter.Stride(product.Input, product.Depth));
        foreach (string row in Rows())
            writer.Line($"float* input{row} = {product.Input} + {Sample(product.Input, row)} * {stride};");
        writer.Line($"float* weights = {PassesPrinter.Panel} + 2 * TLanes.Count;");
        foreach (string row in Rows())
            writer.Line($"TLanes sum{row}0 = TLanes.Load({PassesPrinter.Panel}), sum{row}1 = TLanes.Load({PassesPrinter.Panel} + TLanes.Count);");
        using (writer.Braces($"for (int i = 0; i < {Limits.Text(product.Depth)}; i++, weights += 2 * TLanes.Count)"))
        {
            writer.Line("TLanes weight0 = TLanes.Load(weights), weight1 = TLanes.Load(weights + TLanes.Count);");
            foreach (string row in Rows())
            {
                writer.Line($"TLanes value{row} = TLanes.Broadcast(input{row}[i]);");
                writer.Line($"sum{row}0 = TLanes.MultiplyAdd(value{row}, weight0, sum{row}0);").Line($"sum{row}1 = TLanes.MultiplyAdd(value{row}, weight1, sum{row}1);");
            }
        }

        int outputStride = RegisterTilesForm.RowStride(product.Columns);
        writer.Line().Line($"float* outputs = {product.Output} + sample * {Limits.Text(outputStride)} + column;");
        for (int row = 0; row < RegisterTilesForm.TileRows; row++)
        {
            string place = RowStatementPrinter.At("outputs", row * outputStride), number = Limits.Text(row);
            writer.Line($"sum{number}0.Store({place});").Line($"sum{number}1.Store({place} + TLanes.Count);");
        }
    }

    /// <summary>The caller's rows end with the last sample, which fills the tile up; the network's own have room to spare.</summary>
    private static string Sample(string buffer, string row)
    {
        string sample = row == "0" ? "sample" : $"sample + {row}";
        return BufferNames.IsCallers(buffer) && row != "0" ? $"(long)Math.Min({sample}, samples - 1)" : row == "0" ? sample : $"({sample})";
    }

    private static IEnumerable<string> Rows() => Enumerable.Range(0, RegisterTilesForm.TileRows).Select(row => Limits.Text(row));
}
