using NetGen.Generator.Analysis;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>
/// A vector times a matrix, units side by side: the input's numbers one after the other, each times its whole row of weights.
/// What a register holds past the last unit is computed and not stored.
/// </summary>
internal static class UnitProductPrinter
{
    /// <summary>Sums held in registers at a time, enough to hide the multiply-add's latency.</summary>
    private const int MostRegisters = 8;

    /// <summary>Floats of the narrowest register that is worth counting on.</summary>
    private const int RegisterFloats = 8;

    public static void Print(CodeWriter writer, MatrixProduct product)
    {
        int needed = (product.Columns + RegisterFloats - 1) / RegisterFloats;
        int rounds = (needed + MostRegisters - 1) / MostRegisters;
        int registers = (needed + rounds - 1) / rounds;
        using (writer.Braces($"for (int unit = 0; unit < {Limits.Text(product.Columns)}; unit += {Times(registers, "TLanes.Count")})"))
        {
            for (int register = 0; register < registers; register++)
                writer.Line($"TLanes sum{Limits.Text(register)} = {Start(product, register)};");
            writer.Line($"float* weights = {RowStatementPrinter.At("parameters", product.FirstWeight)} + unit;");
            using (writer.Braces($"for (int i = 0; i < {Limits.Text(product.Depth)}; i++, weights += {Limits.Text(product.DepthStride)})"))
            {
                writer.Line($"TLanes value = TLanes.Broadcast({product.Input}[i]);");
                for (int register = 0; register < registers; register++)
                    writer.Line($"sum{Limits.Text(register)} = TLanes.MultiplyAdd(value, TLanes.Load({Place("weights", register)}), sum{Limits.Text(register)});");
            }

            writer.Line();
            for (int register = 0; register < registers; register++)
                PrintStore(writer, product, register);
        }
    }

    private static string Start(MatrixProduct product, int register) => product.FirstStart is { } start
        ? $"TLanes.Load({Place($"{RowStatementPrinter.At("parameters", start)} + unit", register)})"
        : "TLanes.Constant(0.0)";

    private static void PrintStore(CodeWriter writer, MatrixProduct product, int register)
    {
        string condition = register == 0 ? "" : $"if (unit + {Times(register, "TLanes.Count")} < {Limits.Text(product.Columns)}) ";
        writer.Line($"{condition}sum{Limits.Text(register)}.Store({Place($"{product.Output} + unit", register)});");
    }

    private static string Place(string start, int register) => register == 0 ? start : $"{start} + {Times(register, "TLanes.Count")}";

    private static string Times(int factor, string value) => factor == 1 ? value : $"{Limits.Text(factor)} * {value}";
}
