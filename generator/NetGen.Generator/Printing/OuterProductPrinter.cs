using NetGen.Generator.Analysis;
using NetGen.Generator.Lowering.RegisterTiles;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>Gradients of a matrix in tiles that stay in registers over all samples: a few rows by two registers of columns.</summary>
internal static class OuterProductPrinter
{
    public static void Print(CodeWriter writer, OuterProductSum sum)
    {
        int whole = sum.Rows / RegisterTilesForm.TileRows * RegisterTilesForm.TileRows;
        string columns = Limits.Text(sum.Columns);
        writer.Line($"int end = RegisterTiles.FirstColumn<TLanes>({columns}, {LaneNames.Part} + 1, {LaneNames.PartCount});");
        using (writer.Braces($"for (int column = RegisterTiles.FirstColumn<TLanes>({columns}, {LaneNames.Part}, {LaneNames.PartCount}); column < end; column += 2 * TLanes.Count)"))
        {
            if (whole > 0)
            {
                using (writer.Braces($"for (int row = 0; row < {Limits.Text(whole)}; row += {Limits.Text(RegisterTilesForm.TileRows)})"))
                    PrintTile(writer, sum, "row", RegisterTilesForm.TileRows);
            }

            if (whole > 0 && whole < sum.Rows)
                writer.Line();
            if (whole < sum.Rows)
            {
                using (writer.Braces())
                    PrintTile(writer, sum, Limits.Text(whole), sum.Rows - whole);
            }
        }
    }

    private static void PrintTile(CodeWriter writer, OuterProductSum sum, string firstRow, int rows)
    {
        writer.Line($"float* left = {sum.Left} + {firstRow};").Line($"float* right = {sum.Right} + column;");
        foreach (string row in Rows(rows))
            writer.Line($"TLanes sum{row}0 = TLanes.Constant(0.0), sum{row}1 = TLanes.Constant(0.0);");
        string leftStride = Limits.Text(RowStatementPrinter.Stride(sum.Left, sum.Rows)), rightStride = Limits.Text(RowStatementPrinter.Stride(sum.Right, sum.Columns));
        using (writer.Braces($"for (int sample = 0; sample < samples; sample++, left += {leftStride}, right += {rightStride})"))
        {
            writer.Line("TLanes right0 = TLanes.Load(right), right1 = TLanes.Load(right + TLanes.Count);");
            foreach (string row in Rows(rows))
            {
                writer.Line($"TLanes left{row} = TLanes.Broadcast(left[{row}]);");
                writer.Line($"sum{row}0 = TLanes.MultiplyAdd(left{row}, right0, sum{row}0);").Line($"sum{row}1 = TLanes.MultiplyAdd(left{row}, right1, sum{row}1);");
            }
        }

        writer.Line().Line($"float* sums = {RowStatementPrinter.At("gradient", sum.First)} + {firstRow} * {Limits.Text(sum.RowStride)} + column;");
        for (int row = 0; row < rows; row++)
        {
            string place = RowStatementPrinter.At("sums", row * sum.RowStride), number = Limits.Text(row), left = $"{Limits.Text(sum.Columns)} - column";
            writer.Line($"RegisterTiles.Add(sum{number}0, {place}, {left}, {LaneNames.Partials});").Line($"RegisterTiles.Add(sum{number}1, {place} + TLanes.Count, {left} - TLanes.Count, {LaneNames.Partials});");
        }
    }

    private static IEnumerable<string> Rows(int rows) => Enumerable.Range(0, rows).Select(row => Limits.Text(row));
}
