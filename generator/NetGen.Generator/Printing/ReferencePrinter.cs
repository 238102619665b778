using NetGen.Generator.Analysis;
using NetGen.Generator.Lowering;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The nested class of the reference form: the same kernels in double, one sample after the other, with plain loops.</summary>
internal static class ReferencePrinter
{
    public static void Print(CodeWriter writer, NetworkProgram program)
    {
        writer.Line("/// <summary>The same program in double, one sample after the other: what gradients are checked against.</summary>");
        using (writer.Braces("private static class Reference"))
        {
            PrintPass(writer, program, "void", "Predict", "Span<double> outputs, int samples", program.Predict);
            writer.Line();
            PrintPass(writer, program, "double", "Loss", "ReadOnlySpan<double> targets, int samples", program.Loss);
            writer.Line();
            PrintPass(writer, program, "double", "LossAndGradient", "ReadOnlySpan<double> targets, int samples, Span<double> gradient" + (program.Draws ? ", ulong key" : ""),
                [.. program.Train, .. program.Deltas, .. program.Gradients]);
            var kernels = program.Predict.Concat(program.Loss).Concat(program.Train).Concat(program.Deltas).Concat(program.Gradients);
            foreach (var kernel in kernels.GroupBy(kernel => kernel.Name).Select(same => same.First()))
            {
                writer.Line();
                PrintKernel(writer, kernel);
            }
        }
    }

    private static void PrintPass(CodeWriter writer, NetworkProgram program, string type, string name, string parameters, IReadOnlyList<Kernel> kernels)
    {
        bool hasLoss = kernels.Any(kernel => kernel.AddsLoss);
        var graph = program.Graph;
        string given = hasLoss ? BufferNames.Targets : "";
        using (writer.Braces($"internal static {type} {name}(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, {parameters})"))
        {
            foreach (var buffer in program.BuffersOf(kernels).Where(buffer => buffer.Name != BufferNames.Inputs && buffer.Name != given))
                writer.Line($"double[] {buffer.Name} = new double[{Limits.Text(buffer.Size)}]; // {buffer.Meaning}");
            string mean = graph.Loss.IsRow || graph.OutputSize == 1 ? "samples" : $"((double)samples * {Limits.Text(graph.OutputSize)})";
            if (hasLoss)
                writer.Line("double total = 0;");
            if (kernels.Any(kernel => kernel.WeighsSamples))
                writer.Line($"double share = 1d / {mean}; // of each sample in the mean").Line("gradient.Clear();");
            writer.Line();
            using (writer.Braces("for (int sample = 0; sample < samples; sample++)"))
            {
                writer.Line($"ReadOnlySpan<double> {BufferNames.Inputs} = {Row("inputs", graph.InputSize)};");
                if (hasLoss)
                    writer.Line($"ReadOnlySpan<double> {BufferNames.Targets} = {Row("targets", graph.OutputSize)};");
                foreach (var kernel in kernels)
                    writer.Line($"{(kernel.AddsLoss ? "total += " : "")}{kernel.Name}({string.Join(", ", Parameters(kernel).Select(parameter => parameter.Name))});");
                if (!hasLoss)
                    writer.Line($"{BufferNames.Output(graph.Last)}.CopyTo({Row("outputs", graph.OutputSize)});");
            }

            if (hasLoss)
                writer.Line().Line($"return total / {mean};");
        }
    }

    private static string Row(string rows, int size) => size == 1 ? $"{rows}.Slice(sample, 1)" : $"{rows}.Slice(sample * {Limits.Text(size)}, {Limits.Text(size)})";

    private static void PrintKernel(CodeWriter writer, Kernel kernel)
    {
        KernelComment.Print(writer, kernel);
        string parameters = string.Join(", ", Parameters(kernel).Select(parameter => $"{parameter.Type} {parameter.Name}"));
        using (writer.Braces($"private static {(kernel.AddsLoss ? "double" : "void")} {kernel.Name}({parameters})"))
        {
            if (kernel.AddsLoss)
                writer.Line("double loss = 0;");
            new DoubleStatementPrinter(writer).Print(SingleRounds.Apply(kernel.Body));
            if (kernel.AddsLoss)
                writer.Line("return loss;");
        }
    }

    private static IEnumerable<(string Type, string Name)> Parameters(Kernel kernel) =>
    [
        .. kernel.ReadsParameters ? new[] { ("ReadOnlySpan<double>", "parameters") } : [],
        .. kernel.Buffers.Select(buffer => (kernel.Writes(buffer) ? "Span<double>" : "ReadOnlySpan<double>", buffer)),
        .. kernel.WeighsSamples ? new[] { ("double", "share") } : [],
        .. kernel.AddsGradient ? new[] { ("Span<double>", "gradient") } : [],
        .. kernel.Draws ? new[] { ("ulong", "key"), ("int", "sample") } : [],
    ];
}
